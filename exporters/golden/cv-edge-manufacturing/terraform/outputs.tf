output "components" {
  description = "Components of the design by id: their name, their kind, what they are found by, and what the design says of them and no argument carries."
  value = {
    alerting                   = local.component_alerting
    "audit-log"                = local.component_audit_log
    "bi-dashboard"             = local.component_bi_dashboard
    "certificate-manager"      = local.component_certificate_manager
    "ci-cd"                    = local.component_ci_cd
    "container-registry"       = local.component_container_registry
    dashboards                 = local.component_dashboards
    "data-catalog"             = local.component_data_catalog
    "data-labeling"            = local.component_data_labeling
    "data-lake"                = local.component_data_lake
    "data-quality"             = local.component_data_quality
    "dataset-versioning"       = local.component_dataset_versioning
    "edge-device"              = local.component_edge_device
    "edge-fleet-manager"       = local.component_edge_fleet_manager
    "edge-gateway"             = local.component_edge_gateway
    "edge-inference-runtime"   = local.component_edge_inference_runtime
    "edge-server"              = local.component_edge_server
    "experiment-tracking"      = local.component_experiment_tracking
    "feedback-store"           = local.component_feedback_store
    "finops-cost-monitor"      = local.component_finops_cost_monitor
    "gpu-training-cluster"     = local.component_gpu_training_cluster
    "human-review"             = local.component_human_review
    "iac-provisioner"          = local.component_iac_provisioner
    iam                        = local.component_iam
    "identity-provider"        = local.component_identity_provider
    "iot-broker"               = local.component_iot_broker
    "key-management"           = local.component_key_management
    "log-analytics"            = local.component_log_analytics
    "metrics-monitoring"       = local.component_metrics_monitoring
    "ml-pipeline"              = local.component_ml_pipeline
    "model-monitoring"         = local.component_model_monitoring
    "model-optimization"       = local.component_model_optimization
    "model-registry"           = local.component_model_registry
    "model-training-job"       = local.component_model_training_job
    "notification-service"     = local.component_notification_service
    "object-storage"           = local.component_object_storage
    "retraining-trigger"       = local.component_retraining_trigger
    "site-to-site-vpn"         = local.component_site_to_site_vpn
    "source-repo"              = local.component_source_repo
    "synthetic-data-generator" = local.component_synthetic_data_generator
    "threat-detection"         = local.component_threat_detection
    "time-series-database"     = local.component_time_series_database
    "vision-model"             = local.component_vision_model
    vpc                        = local.component_vpc
  }
}

output "connections" {
  description = "What the design says of connections and no argument carries, by id; for whoever builds the images and runs the service."
  value = {
    "camera-edge-device"                          = local.connection_camera_edge_device
    "camera-edge-inference-runtime"               = local.connection_camera_edge_inference_runtime
    "ci-cd-container-registry"                    = local.connection_ci_cd_container_registry
    "ci-cd-iac-provisioner"                       = local.connection_ci_cd_iac_provisioner
    "ci-cd-ml-pipeline"                           = local.connection_ci_cd_ml_pipeline
    "container-registry-edge-fleet-manager"       = local.connection_container_registry_edge_fleet_manager
    "data-quality-alerting"                       = local.connection_data_quality_alerting
    "edge-device-edge-inference-runtime"          = local.connection_edge_device_edge_inference_runtime
    "edge-fleet-manager-edge-inference-runtime"   = local.connection_edge_fleet_manager_edge_inference_runtime
    "edge-gateway-edge-server"                    = local.connection_edge_gateway_edge_server
    "edge-gateway-iot-broker"                     = local.connection_edge_gateway_iot_broker
    "edge-gateway-object-storage"                 = local.connection_edge_gateway_object_storage
    "edge-inference-runtime-audit-log"            = local.connection_edge_inference_runtime_audit_log
    "edge-inference-runtime-bi-dashboard"         = local.connection_edge_inference_runtime_bi_dashboard
    "edge-inference-runtime-edge-gateway"         = local.connection_edge_inference_runtime_edge_gateway
    "edge-inference-runtime-log-analytics"        = local.connection_edge_inference_runtime_log_analytics
    "edge-inference-runtime-metrics-monitoring"   = local.connection_edge_inference_runtime_metrics_monitoring
    "edge-inference-runtime-model-monitoring"     = local.connection_edge_inference_runtime_model_monitoring
    "edge-inference-runtime-notification-service" = local.connection_edge_inference_runtime_notification_service
    "gpu-training-cluster-model-training-job"     = local.connection_gpu_training_cluster_model_training_job
    "iot-sensor-edge-gateway"                     = local.connection_iot_sensor_edge_gateway
    "ml-pipeline-model-training-job"              = local.connection_ml_pipeline_model_training_job
    "model-monitoring-alerting"                   = local.connection_model_monitoring_alerting
    "model-monitoring-retraining-trigger"         = local.connection_model_monitoring_retraining_trigger
    "model-optimization-edge-inference-runtime"   = local.connection_model_optimization_edge_inference_runtime
    "model-registry-edge-fleet-manager"           = local.connection_model_registry_edge_fleet_manager
    "model-registry-model-optimization"           = local.connection_model_registry_model_optimization
    "model-training-job-experiment-tracking"      = local.connection_model_training_job_experiment_tracking
    "model-training-job-model-registry"           = local.connection_model_training_job_model_registry
    "model-training-job-vision-model"             = local.connection_model_training_job_vision_model
    "source-repo-ci-cd"                           = local.connection_source_repo_ci_cd
    "threat-detection-alerting"                   = local.connection_threat_detection_alerting
    "vision-model-model-registry"                 = local.connection_vision_model_model_registry
  }
}

output "data_quality_job" {
  description = "Job of data-quality: terraform output -raw data_quality_job > job.yml; az ml job create --file job.yml --workspace-name <workspace>"
  value       = yamlencode(local.job_data_quality)
}

output "edge_gateway_edge_deployment" {
  description = "Programs of edge-gateway: terraform output -json edge_gateway_edge_deployment > edge.json; az iot edge deployment create --content edge.json --target-condition \"tags.component='edge-gateway'\""
  value       = local.edge_edge_gateway
}

output "edge_inference_runtime_edge_deployment" {
  description = "Programs of edge-inference-runtime: terraform output -json edge_inference_runtime_edge_deployment > edge.json; az iot edge deployment create --content edge.json --target-condition \"tags.component='edge-inference-runtime'\""
  value       = local.edge_edge_inference_runtime
}

output "ml_pipeline_job" {
  description = "Job of ml-pipeline: terraform output -raw ml_pipeline_job > job.yml; az ml job create --file job.yml --workspace-name <workspace>"
  value       = yamlencode(local.job_ml_pipeline)
}

output "model_monitoring_job" {
  description = "Job of model-monitoring: terraform output -raw model_monitoring_job > job.yml; az ml job create --file job.yml --workspace-name <workspace>"
  value       = yamlencode(local.job_model_monitoring)
}

output "model_optimization_job" {
  description = "Job of model-optimization: terraform output -raw model_optimization_job > job.yml; az ml job create --file job.yml --workspace-name <workspace>"
  value       = yamlencode(local.job_model_optimization)
}

output "model_training_job_job" {
  description = "Job of model-training-job: terraform output -raw model_training_job_job > job.yml; az ml job create --file job.yml --workspace-name <workspace>"
  value       = yamlencode(local.job_model_training_job)
}

output "synthetic_data_generator_job" {
  description = "Job of synthetic-data-generator: terraform output -raw synthetic_data_generator_job > job.yml; az ml job create --file job.yml --workspace-name <workspace>"
  value       = yamlencode(local.job_synthetic_data_generator)
}
