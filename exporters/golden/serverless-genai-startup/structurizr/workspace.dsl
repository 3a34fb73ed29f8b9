workspace "Small serverless GenAI feature" {
    model {
        system = softwareSystem "Small serverless GenAI feature" {
            group "5 Application & Serving" {
                c_api_gateway = container "API gateway" "API gateway" "Amazon API Gateway"
                c_client_user = container "Users" "End user / client application" ""
                c_web_app = container "Web page" "Web application frontend" "AWS Amplify Hosting"
            }
            group "4 Orchestration & MLOps" {
                c_ci_cd = container "CI/CD pipeline" "CI/CD pipeline" "AWS CodePipeline + CodeBuild"
                c_iac_provisioner = container "Infrastructure as code" "Infrastructure as code" "AWS CloudFormation / Terraform"
                c_llm_evaluation = container "LLM evaluation" "LLM evaluation" "Amazon Bedrock Evaluations"
                c_rag_orchestrator = container "Answer composer" "RAG orchestrator" "Amazon Bedrock Knowledge Bases (RetrieveAndGenerate)"
                c_source_repo = container "Source repository" "Source repository" "AWS CodeCommit / GitHub"
            }
            group "3 AI/ML Model" {
                c_embedding_model = container "Embedding model" "Embedding model" "Amazon Titan / Nova embeddings"
                c_foundation_model_api = container "Language model" "Managed foundation model API" "Amazon Bedrock"
            }
            group "2 Data Pipeline" {
                c_data_quality = container "Data quality validation" "Data quality validation" "AWS Glue Data Quality"
                c_embedding_pipeline = container "Chunking and embedding pipeline" "Chunking and embedding pipeline" "Amazon Bedrock Knowledge Bases ingestion"
                c_nosql_database = container "Conversations" "NoSQL / key-value database" "Amazon DynamoDB"
                c_vector_database = container "Passages by meaning" "Vector database" "Amazon OpenSearch Serverless (vector)"
            }
            group "1 Infrastructure" {
                c_object_storage = container "Documents" "Object storage" "Amazon S3"
                c_serverless_function = container "Functions" "Serverless function" "AWS Lambda"
            }
            group "Security" {
                c_audit_log = container "Audit log / trail" "Audit log / trail" "AWS CloudTrail (Lake)"
                c_guardrails = container "LLM guardrails" "LLM guardrails" "Amazon Bedrock Guardrails"
                c_iam = container "Identity and access management" "Identity and access management (workload)" "AWS IAM (roles, Pod Identity)"
                c_identity_provider = container "Identity provider" "Identity provider (SSO / end-user auth)" "Amazon Cognito"
                c_key_management = container "Key management" "Key management (KMS / CMK)" "AWS KMS"
                c_secrets_manager = container "Secrets manager" "Secrets manager" "AWS Secrets Manager"
                c_threat_detection = container "Threat detection / posture management" "Threat detection / posture management" "Amazon GuardDuty"
            }
            group "Networking" {
                c_vpc = container "Virtual private network" "Virtual private network (VPC/VNet)" "Amazon VPC"
            }
            group "Observability" {
                c_alerting = container "Alerting and on-call" "Alerting and on-call" "Amazon CloudWatch Alarms + SNS"
                c_finops_cost_monitor = container "Cost monitoring and budgets" "Cost monitoring and budgets" "AWS Budgets"
                c_llm_observability = container "LLM observability / tracing" "LLM observability / tracing" "CloudWatch generative AI observability"
                c_log_analytics = container "Log analytics" "Log analytics" "Amazon CloudWatch Logs"
                c_metrics_monitoring = container "Metrics monitoring" "Metrics monitoring" "Amazon CloudWatch"
            }
        }
        c_api_gateway -> c_audit_log "http" "request"
        c_api_gateway -> c_log_analytics "telemetry" "telemetry"
        c_api_gateway -> c_metrics_monitoring "telemetry" "telemetry"
        c_api_gateway -> c_rag_orchestrator "http" "request"
        c_api_gateway -> c_serverless_function "http" "request"
        c_audit_log -> c_threat_detection "telemetry" "telemetry"
        c_ci_cd -> c_iac_provisioner "code" "deploy"
        c_client_user -> c_web_app "http" "request"
        c_data_quality -> c_alerting "event" "event"
        c_embedding_model -> c_vector_database "vector" "data"
        c_embedding_pipeline -> c_embedding_model "llm" "request"
        c_embedding_pipeline -> c_vector_database "vector" "data"
        c_foundation_model_api -> c_llm_observability "llm" "request"
        c_iac_provisioner -> c_vpc "control" "control"
        c_iam -> c_audit_log "telemetry" "telemetry"
        c_iam -> c_object_storage "authz" "control"
        c_iam -> c_serverless_function "authz" "control"
        c_identity_provider -> c_api_gateway "authz" "control"
        c_identity_provider -> c_web_app "authz" "control"
        c_key_management -> c_nosql_database "key" "control"
        c_key_management -> c_object_storage "key" "control"
        c_key_management -> c_vector_database "key" "control"
        c_llm_evaluation -> c_ci_cd "telemetry" "telemetry"
        c_metrics_monitoring -> c_alerting "telemetry" "telemetry"
        c_metrics_monitoring -> c_finops_cost_monitor "telemetry" "telemetry"
        c_object_storage -> c_data_quality "object" "data"
        c_object_storage -> c_embedding_pipeline "object" "data"
        c_rag_orchestrator -> c_embedding_model "llm" "request"
        c_rag_orchestrator -> c_foundation_model_api "llm" "request"
        c_rag_orchestrator -> c_guardrails "llm" "request"
        c_rag_orchestrator -> c_llm_evaluation "telemetry" "telemetry"
        c_rag_orchestrator -> c_llm_observability "llm" "request"
        c_rag_orchestrator -> c_metrics_monitoring "telemetry" "telemetry"
        c_rag_orchestrator -> c_vector_database "vector" "data"
        c_secrets_manager -> c_rag_orchestrator "key" "control"
        c_secrets_manager -> c_serverless_function "key" "control"
        c_serverless_function -> c_foundation_model_api "llm" "request"
        c_serverless_function -> c_guardrails "http" "request"
        c_serverless_function -> c_log_analytics "telemetry" "telemetry"
        c_serverless_function -> c_metrics_monitoring "telemetry" "telemetry"
        c_serverless_function -> c_nosql_database "kv" "request"
        c_serverless_function -> c_rag_orchestrator "http" "request"
        c_source_repo -> c_ci_cd "code" "deploy"
        c_threat_detection -> c_alerting "alert" "telemetry"
        c_vpc -> c_object_storage "net" "control"
        c_web_app -> c_api_gateway "http" "request"
    }
    views {
        container system {
            include *
            autolayout tb
        }
    }
}
