resource "aws_lb_target_group" "api_gateway__api_gateway_app_backend" {
  name_prefix = "app-b-"
  port        = 8080
  protocol    = "TCP"
  target_type = "ip"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "API gateway", Component = "api-gateway" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lb_listener" "api_gateway__api_gateway_app_backend" {
  load_balancer_arn = aws_lb.api_gateway.arn
  port              = 8000
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api_gateway__api_gateway_app_backend.arn
  }
}

# API gateway -> Decision service.
resource "aws_vpc_security_group_ingress_rule" "api_gateway_app_backend" {
  security_group_id            = aws_eks_cluster.kubernetes_cluster.vpc_config[0].cluster_security_group_id
  referenced_security_group_id = aws_security_group.api_gateway.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  description                  = "api-gateway to app-backend"
}

resource "aws_vpc_security_group_egress_rule" "api_gateway_app_backend" {
  security_group_id            = aws_security_group.api_gateway.id
  referenced_security_group_id = aws_eks_cluster.kubernetes_cluster.vpc_config[0].cluster_security_group_id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  description                  = "api-gateway to app-backend"
}

# Decision service -> Transaction events.
resource "aws_vpc_security_group_ingress_rule" "app_backend_kafka" {
  security_group_id            = aws_security_group.kafka.id
  referenced_security_group_id = aws_eks_cluster.kubernetes_cluster.vpc_config[0].cluster_security_group_id
  ip_protocol                  = "tcp"
  from_port                    = 9098
  to_port                      = 9098
  description                  = "app-backend to kafka"
}

resource "aws_vpc_security_group_egress_rule" "app_backend_kafka" {
  security_group_id            = aws_eks_cluster.kubernetes_cluster.vpc_config[0].cluster_security_group_id
  referenced_security_group_id = aws_security_group.kafka.id
  ip_protocol                  = "tcp"
  from_port                    = 9098
  to_port                      = 9098
  description                  = "app-backend to kafka"
}

# Ring detection model -> Graph of accounts.
resource "aws_vpc_security_group_ingress_rule" "graph_database_gnn_model" {
  security_group_id            = aws_security_group.graph_database.id
  referenced_security_group_id = aws_security_group.gnn_model.id
  ip_protocol                  = "tcp"
  from_port                    = 8182
  to_port                      = 8182
  description                  = "gnn-model to graph-database"
}

resource "aws_vpc_security_group_egress_rule" "graph_database_gnn_model" {
  security_group_id            = aws_security_group.gnn_model.id
  referenced_security_group_id = aws_security_group.graph_database.id
  ip_protocol                  = "tcp"
  from_port                    = 8182
  to_port                      = 8182
  description                  = "gnn-model to graph-database"
}

# Feature engineering pipeline -> Transaction events.
resource "aws_vpc_security_group_ingress_rule" "kafka_feature_pipeline" {
  security_group_id            = aws_security_group.kafka.id
  referenced_security_group_id = aws_security_group.feature_pipeline.id
  ip_protocol                  = "tcp"
  from_port                    = 9098
  to_port                      = 9098
  description                  = "feature-pipeline to kafka"
}

resource "aws_vpc_security_group_egress_rule" "kafka_feature_pipeline" {
  security_group_id            = aws_security_group.feature_pipeline.id
  referenced_security_group_id = aws_security_group.kafka.id
  ip_protocol                  = "tcp"
  from_port                    = 9098
  to_port                      = 9098
  description                  = "feature-pipeline to kafka"
}

# Features while events flow -> Transaction events.
resource "aws_vpc_security_group_ingress_rule" "kafka_stream_processor" {
  security_group_id            = aws_security_group.kafka.id
  referenced_security_group_id = aws_security_group.stream_processor.id
  ip_protocol                  = "tcp"
  from_port                    = 9098
  to_port                      = 9098
  description                  = "stream-processor to kafka"
}

resource "aws_vpc_security_group_egress_rule" "kafka_stream_processor" {
  security_group_id            = aws_security_group.stream_processor.id
  referenced_security_group_id = aws_security_group.kafka.id
  ip_protocol                  = "tcp"
  from_port                    = 9098
  to_port                      = 9098
  description                  = "stream-processor to kafka"
}

# Features while events flow -> Graph of accounts.
resource "aws_vpc_security_group_ingress_rule" "stream_processor_graph_database" {
  security_group_id            = aws_security_group.graph_database.id
  referenced_security_group_id = aws_security_group.stream_processor.id
  ip_protocol                  = "tcp"
  from_port                    = 8182
  to_port                      = 8182
  description                  = "stream-processor to graph-database"
}

resource "aws_vpc_security_group_egress_rule" "stream_processor_graph_database" {
  security_group_id            = aws_security_group.stream_processor.id
  referenced_security_group_id = aws_security_group.graph_database.id
  ip_protocol                  = "tcp"
  from_port                    = 8182
  to_port                      = 8182
  description                  = "stream-processor to graph-database"
}

# CI/CD pipeline may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "ci_cd__https" {
  security_group_id = aws_security_group.ci_cd.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Explainability and bias analysis may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "explainability__https" {
  security_group_id = aws_security_group.explainability.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Feature engineering pipeline may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "feature_pipeline__https" {
  security_group_id = aws_security_group.feature_pipeline.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Ring detection model may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "gnn_model__https" {
  security_group_id = aws_security_group.gnn_model.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Infrastructure as code may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "iac_provisioner__https" {
  security_group_id = aws_security_group.iac_provisioner.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# ML pipeline orchestrator may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "ml_pipeline__https" {
  security_group_id = aws_security_group.ml_pipeline.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Model monitoring may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "model_monitoring__https" {
  security_group_id = aws_security_group.model_monitoring.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Model training job may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "model_training_job__https" {
  security_group_id = aws_security_group.model_training_job.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# PII detection and redaction may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "pii_redaction__https" {
  security_group_id = aws_security_group.pii_redaction.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Features while events flow may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "stream_processor__https" {
  security_group_id = aws_security_group.stream_processor.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Scoring in the stream may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "streaming_inference__https" {
  security_group_id = aws_security_group.streaming_inference.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Fraud model may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "tabular_ml_model__https" {
  security_group_id = aws_security_group.tabular_ml_model.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

resource "aws_route_table" "vpc__private" {
  for_each = local.zones
  vpc_id   = aws_vpc.vpc.id
  tags     = { Name = "Private network private", Component = "vpc" }
}

resource "aws_route_table_association" "vpc__private" {
  for_each       = local.zones
  subnet_id      = aws_subnet.vpc__private[each.key].id
  route_table_id = aws_route_table.vpc__private[each.key].id
}

resource "aws_internet_gateway" "vpc" {
  vpc_id = aws_vpc.vpc.id
  tags   = { Name = "Private network", Component = "vpc" }
}

resource "aws_route_table" "vpc__public" {
  for_each = local.zones
  vpc_id   = aws_vpc.vpc.id
  tags     = { Name = "Private network public", Component = "vpc" }
}

# For load balancers and NAT gateways only.
resource "aws_subnet" "vpc__public" {
  for_each                = local.zones
  vpc_id                  = aws_vpc.vpc.id
  cidr_block              = cidrsubnet(var.vpc_cidr, 4, 12 + each.value)
  availability_zone       = try(data.aws_availability_zones.available.names[each.value], null)
  map_public_ip_on_launch = false
  tags                    = { Name = "Private network public", Component = "vpc" }
}

resource "aws_route_table_association" "vpc__public" {
  for_each       = local.zones
  subnet_id      = aws_subnet.vpc__public[each.key].id
  route_table_id = aws_route_table.vpc__public[each.key].id
}
