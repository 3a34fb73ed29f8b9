workspace "Enterprise RAG chatbot (managed models)" {
    model {
        system = softwareSystem "Enterprise RAG chatbot (managed models)" {
            group "5 Application & Serving" {
                c_api_gateway = container "API gateway" "API gateway" "Amazon API Gateway"
                c_app_backend = container "Chat backend" "Application backend service" "Amazon ECS/EKS service or Lambda"
                c_chat_ui = container "Chat window" "Chat UI" "Amazon Quick / custom React UI on Amplify"
                c_client_user = container "People who ask" "End user / client application" ""
            }
            group "4 Orchestration & MLOps" {
                c_agent_memory = container "Conversation memory" "Agent memory" "Amazon Bedrock AgentCore Memory"
                c_ci_cd = container "CI/CD pipeline" "CI/CD pipeline" "AWS CodePipeline + CodeBuild"
                c_container_registry = container "Container registry" "Container registry" "Amazon ECR"
                c_iac_provisioner = container "Infrastructure as code" "Infrastructure as code" "AWS CloudFormation / Terraform"
                c_llm_evaluation = container "Answer quality tests" "LLM evaluation" "Amazon Bedrock Evaluations"
                c_rag_orchestrator = container "Answer composer" "RAG orchestrator" "Amazon Bedrock Knowledge Bases (RetrieveAndGenerate)"
                c_source_repo = container "Source repository" "Source repository" "AWS CodeCommit / GitHub"
            }
            group "3 AI/ML Model" {
                c_embedding_model = container "Embedding model" "Embedding model" "Amazon Titan / Nova embeddings"
                c_foundation_model_api = container "Language model" "Managed foundation model API" "Amazon Bedrock"
                c_reranker_model = container "Reranker" "Reranker model" "Amazon Rerank / Cohere Rerank on Bedrock"
            }
            group "2 Data Pipeline" {
                c_document_extraction = container "Text from documents" "Document extraction / OCR" "Amazon Textract"
                c_embedding_pipeline = container "Chunking and embedding" "Chunking and embedding pipeline" "Amazon Bedrock Knowledge Bases ingestion"
                c_knowledge_connector = container "Document sources" "Enterprise content connector / crawler" "Amazon Quick / Kendra connectors"
                c_nosql_database = container "Conversations" "NoSQL / key-value database" "Amazon DynamoDB"
                c_search_index = container "Passages by words" "Full-text / hybrid search index" "Amazon OpenSearch Service"
                c_vector_database = container "Passages by meaning" "Vector database" "Amazon OpenSearch Serverless (vector)"
            }
            group "1 Infrastructure" {
                c_object_storage = container "Original documents" "Object storage" "Amazon S3"
                c_serverless_container = container "Serverless containers" "Serverless containers" "AWS Fargate (Amazon ECS)"
            }
            group "Security" {
                c_audit_log = container "Audit log / trail" "Audit log / trail" "AWS CloudTrail (Lake)"
                c_guardrails = container "LLM guardrails" "LLM guardrails" "Amazon Bedrock Guardrails"
                c_iam = container "Identity and access management" "Identity and access management (workload)" "AWS IAM (roles, Pod Identity)"
                c_identity_provider = container "Identity provider" "Identity provider (SSO / end-user auth)" "Amazon Cognito"
                c_key_management = container "Key management" "Key management (KMS / CMK)" "AWS KMS"
                c_network_firewall = container "Network firewall" "Network firewall" "AWS Network Firewall"
                c_secrets_manager = container "Secrets manager" "Secrets manager" "AWS Secrets Manager"
                c_threat_detection = container "Threat detection / posture management" "Threat detection / posture management" "Amazon GuardDuty"
                c_waf = container "Web application firewall" "Web application firewall" "AWS WAF"
            }
            group "Networking" {
                c_load_balancer_l7 = container "Application load balancer" "Application load balancer (L7)" "Application Load Balancer"
                c_private_endpoint = container "Private endpoint" "Private endpoint" "AWS PrivateLink (VPC endpoints)"
                c_vpc = container "Virtual private network" "Virtual private network (VPC/VNet)" "Amazon VPC"
            }
            group "Observability" {
                c_alerting = container "Alerting and on-call" "Alerting and on-call" "Amazon CloudWatch Alarms + SNS"
                c_finops_cost_monitor = container "Cost monitoring and budgets" "Cost monitoring and budgets" "AWS Budgets"
                c_llm_observability = container "Traces of answers" "LLM observability / tracing" "CloudWatch generative AI observability"
                c_log_analytics = container "Log analytics" "Log analytics" "Amazon CloudWatch Logs"
                c_metrics_monitoring = container "Metrics monitoring" "Metrics monitoring" "Amazon CloudWatch"
            }
        }
        c_api_gateway -> c_app_backend "http" "request"
        c_api_gateway -> c_audit_log "http" "request"
        c_api_gateway -> c_log_analytics "telemetry" "telemetry"
        c_api_gateway -> c_serverless_container "http" "request"
        c_app_backend -> c_log_analytics "telemetry" "telemetry"
        c_app_backend -> c_metrics_monitoring "telemetry" "telemetry"
        c_app_backend -> c_nosql_database "kv" "request"
        c_app_backend -> c_rag_orchestrator "http" "request"
        c_audit_log -> c_threat_detection "telemetry" "telemetry"
        c_chat_ui -> c_app_backend "http" "request"
        c_ci_cd -> c_container_registry "image" "deploy"
        c_ci_cd -> c_iac_provisioner "code" "deploy"
        c_client_user -> c_chat_ui "http" "request"
        c_container_registry -> c_serverless_container "image" "deploy"
        c_document_extraction -> c_embedding_pipeline "object" "data"
        c_embedding_model -> c_vector_database "vector" "data"
        c_embedding_pipeline -> c_embedding_model "llm" "request"
        c_embedding_pipeline -> c_search_index "vector" "data"
        c_embedding_pipeline -> c_vector_database "vector" "data"
        c_foundation_model_api -> c_llm_observability "llm" "request"
        c_iac_provisioner -> c_vpc "control" "control"
        c_iam -> c_app_backend "authz" "control"
        c_iam -> c_audit_log "telemetry" "telemetry"
        c_iam -> c_object_storage "authz" "control"
        c_identity_provider -> c_api_gateway "authz" "control"
        c_identity_provider -> c_chat_ui "authz" "control"
        c_key_management -> c_nosql_database "key" "control"
        c_key_management -> c_object_storage "key" "control"
        c_key_management -> c_vector_database "key" "control"
        c_knowledge_connector -> c_object_storage "object" "data"
        c_llm_evaluation -> c_ci_cd "telemetry" "telemetry"
        c_llm_observability -> c_llm_evaluation "telemetry" "telemetry"
        c_load_balancer_l7 -> c_app_backend "http" "request"
        c_load_balancer_l7 -> c_chat_ui "http" "request"
        c_metrics_monitoring -> c_alerting "telemetry" "telemetry"
        c_metrics_monitoring -> c_finops_cost_monitor "telemetry" "telemetry"
        c_network_firewall -> c_vpc "net" "control"
        c_object_storage -> c_document_extraction "object" "data"
        c_private_endpoint -> c_foundation_model_api "net" "control"
        c_private_endpoint -> c_object_storage "net" "control"
        c_rag_orchestrator -> c_agent_memory "kv" "request"
        c_rag_orchestrator -> c_embedding_model "llm" "request"
        c_rag_orchestrator -> c_foundation_model_api "llm" "request"
        c_rag_orchestrator -> c_guardrails "llm" "request"
        c_rag_orchestrator -> c_llm_observability "llm" "request"
        c_rag_orchestrator -> c_metrics_monitoring "telemetry" "telemetry"
        c_rag_orchestrator -> c_reranker_model "http" "request"
        c_rag_orchestrator -> c_search_index "vector" "data"
        c_rag_orchestrator -> c_vector_database "vector" "data"
        c_secrets_manager -> c_app_backend "key" "control"
        c_secrets_manager -> c_serverless_container "key" "control"
        c_serverless_container -> c_app_backend "http" "request"
        c_serverless_container -> c_metrics_monitoring "telemetry" "telemetry"
        c_source_repo -> c_ci_cd "code" "deploy"
        c_threat_detection -> c_alerting "alert" "telemetry"
        c_vpc -> c_agent_memory "net" "control"
        c_vpc -> c_load_balancer_l7 "net" "control"
        c_vpc -> c_object_storage "net" "control"
        c_vpc -> c_private_endpoint "net" "control"
        c_waf -> c_api_gateway "http" "request"
        c_waf -> c_load_balancer_l7 "http" "request"
    }
    views {
        container system {
            include *
            autolayout tb
        }
    }
}
