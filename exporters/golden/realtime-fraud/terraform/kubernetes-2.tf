locals {
  kubernetes_cluster_objects_realtime_inference_endpoint = [
    {
      apiVersion = "v1"
      kind       = "ServiceAccount"
      metadata = {
        name      = "realtime-inference-endpoint"
        namespace = "workloads"
        labels    = { app = "realtime-inference-endpoint" }
      }
      automountServiceAccountToken = false
    },
    {
      apiVersion = "apps/v1"
      kind       = "Deployment"
      metadata = {
        name      = "realtime-inference-endpoint"
        namespace = "workloads"
        labels    = { app = "realtime-inference-endpoint" }
      }
      spec = {
        replicas = 2
        strategy = {
          type          = "RollingUpdate"
          rollingUpdate = { maxUnavailable = 0, maxSurge = "25%" }
        }
        selector = { matchLabels = { app = "realtime-inference-endpoint" } }
        template = {
          metadata = { labels = { app = "realtime-inference-endpoint" } }
          spec = {
            serviceAccountName = "realtime-inference-endpoint"
            topologySpreadConstraints = [
              {
                maxSkew           = 1
                topologyKey       = "topology.kubernetes.io/zone"
                whenUnsatisfiable = "DoNotSchedule"
                minDomains        = 2
                labelSelector     = { matchLabels = { app = "realtime-inference-endpoint" } }
              },
            ]
            securityContext = {
              runAsNonRoot   = true
              runAsUser      = 1000
              seccompProfile = { type = "RuntimeDefault" }
            }
            containers = [
              {
                name  = "realtime-inference-endpoint"
                image = "${aws_ecr_repository.container_registry["realtime-inference-endpoint"].repository_url}:${var.image_tag}"
                env = [
                  {
                    name  = "METRICS_MONITORING_REMOTE_WRITE"
                    value = "${aws_prometheus_workspace.metrics_monitoring.prometheus_endpoint}api/v1/remote_write"
                  },
                  {
                    name  = "MODEL_MONITORING_REPORTS"
                    value = "s3://${aws_s3_bucket.artifacts.id}/reports/model-monitoring"
                  },
                  {
                    name  = "MODEL_REGISTRY_REGISTRY"
                    value = aws_sagemaker_model_package_group.model_registry.model_package_group_name
                  },
                  {
                    name  = "ONLINE_FEATURE_STORE_FEATURE_GROUP"
                    value = aws_sagemaker_feature_group.online_feature_store.feature_group_name
                  },
                ]
                ports = [{ name = "http", containerPort = 8080 }]
                resources = {
                  requests = { cpu = "4", memory = "7630Mi" }
                  limits   = { memory = "7630Mi" }
                }
                readinessProbe = {
                  httpGet          = { path = "/health", port = "http" }
                  periodSeconds    = 10
                  failureThreshold = 6
                }
                livenessProbe = {
                  httpGet             = { path = "/health", port = "http" }
                  periodSeconds       = 10
                  failureThreshold    = 6
                  initialDelaySeconds = 60
                }
                securityContext = {
                  allowPrivilegeEscalation = false
                  capabilities             = { drop = ["ALL"] }
                }
              },
            ]
          }
        }
      }
    },
    {
      apiVersion = "v1"
      kind       = "Service"
      metadata = {
        name      = "realtime-inference-endpoint"
        namespace = "workloads"
        labels    = { app = "realtime-inference-endpoint" }
      }
      spec = {
        selector = { app = "realtime-inference-endpoint" }
        ports = [
          {
            name       = "http"
            port       = 8080
            targetPort = "http"
          },
        ]
      }
    },
    {
      apiVersion = "policy/v1"
      kind       = "PodDisruptionBudget"
      metadata = {
        name      = "realtime-inference-endpoint"
        namespace = "workloads"
        labels    = { app = "realtime-inference-endpoint" }
      }
      spec = {
        maxUnavailable = 1
        selector       = { matchLabels = { app = "realtime-inference-endpoint" } }
      }
    },
    {
      apiVersion = "autoscaling/v2"
      kind       = "HorizontalPodAutoscaler"
      metadata = {
        name      = "realtime-inference-endpoint"
        namespace = "workloads"
      }
      spec = {
        scaleTargetRef = {
          apiVersion = "apps/v1"
          kind       = "Deployment"
          name       = "realtime-inference-endpoint"
        }
        minReplicas = 2
        maxReplicas = 8
        metrics = [
          {
            type = "Resource"
            resource = {
              name   = "cpu"
              target = { type = "Utilization", averageUtilization = 60 }
            }
          },
        ]
      }
    },
    {
      apiVersion = "networking.k8s.io/v1"
      kind       = "NetworkPolicy"
      metadata = {
        name      = "realtime-inference-endpoint"
        namespace = "workloads"
      }
      spec = {
        podSelector = { matchLabels = { app = "realtime-inference-endpoint" } }
        policyTypes = ["Ingress"]
        ingress = [
          {
            from  = [{ podSelector = { matchLabels = { app = "app-backend" } } }]
            ports = [{ port = 8080, protocol = "TCP" }]
          },
        ]
      }
    },
  ]
}
