# Private network: private subnets, one in each zone.
resource "aws_vpc" "vpc" {
  cidr_block           = var.vpc_cidr
  enable_dns_support   = true
  enable_dns_hostnames = true
  tags                 = { Name = "Private network", Component = "vpc" }
}

# Closed: every component has a group of its own.
resource "aws_default_security_group" "vpc" {
  vpc_id = aws_vpc.vpc.id
  tags   = { Name = "Private network closed", Component = "vpc" }
}

# Traffic of API gateway; each rule comes from a connection.
resource "aws_security_group" "api_gateway" {
  name_prefix = "${local.name}-api-gateway-"
  description = "Traffic of api-gateway"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "API gateway", Component = "api-gateway" }

  lifecycle {
    create_before_destroy = true
  }
}

# Zones that need no opt-in; local and Wavelength zones stay out.
data "aws_availability_zones" "available" {
  state = "available"

  filter {
    name   = "opt-in-status"
    values = ["opt-in-not-required"]
  }
}

# Three quarters of the range, one for each zone.
resource "aws_subnet" "vpc__private" {
  for_each                = local.zones
  vpc_id                  = aws_vpc.vpc.id
  cidr_block              = cidrsubnet(var.vpc_cidr, 2, each.value)
  availability_zone       = try(data.aws_availability_zones.available.names[each.value], null)
  map_public_ip_on_launch = false
  tags                    = { Name = "Private network private", Component = "vpc" }
}

# Traffic of CI/CD pipeline; each rule comes from a connection.
resource "aws_security_group" "ci_cd" {
  name_prefix = "${local.name}-ci-cd-"
  description = "Traffic of ci-cd"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "CI/CD pipeline", Component = "ci-cd" }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Explainability and bias analysis; each rule comes from a connection.
resource "aws_security_group" "explainability" {
  name_prefix = "${local.name}-explainability-"
  description = "Traffic of explainability"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Explainability and bias analysis"
    Component = "explainability"
  }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Feature engineering pipeline; each rule comes from a connection.
resource "aws_security_group" "feature_pipeline" {
  name_prefix = "${local.name}-feature-pipeline-"
  description = "Traffic of feature-pipeline"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Feature engineering pipeline"
    Component = "feature-pipeline"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "feature_pipeline__workers" {
  security_group_id            = aws_security_group.feature_pipeline.id
  referenced_security_group_id = aws_security_group.feature_pipeline.id
  ip_protocol                  = "-1"
  description                  = "Workers of one job"
}

resource "aws_vpc_security_group_egress_rule" "feature_pipeline__workers" {
  security_group_id            = aws_security_group.feature_pipeline.id
  referenced_security_group_id = aws_security_group.feature_pipeline.id
  ip_protocol                  = "-1"
  description                  = "Workers of one job"
}

# Traffic of Ring detection model; each rule comes from a connection.
resource "aws_security_group" "gnn_model" {
  name_prefix = "${local.name}-gnn-model-"
  description = "Traffic of gnn-model"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Ring detection model", Component = "gnn-model" }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Graph of accounts; each rule comes from a connection.
resource "aws_security_group" "graph_database" {
  name_prefix = "${local.name}-graph-database-"
  description = "Traffic of graph-database"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Graph of accounts"
    Component = "graph-database"
    DataClass = "internal"
    Backup    = "daily"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_neptune_subnet_group" "graph_database" {
  name       = "${local.name}-graph-database"
  subnet_ids = values(aws_subnet.vpc__private)[*].id
  tags = {
    Name      = "Graph of accounts"
    Component = "graph-database"
    DataClass = "internal"
    Backup    = "daily"
  }
}

# Traffic of Infrastructure as code; each rule comes from a connection.
resource "aws_security_group" "iac_provisioner" {
  name_prefix = "${local.name}-iac-provisioner-"
  description = "Traffic of iac-provisioner"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Infrastructure as code"
    Component = "iac-provisioner"
  }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Transaction events; each rule comes from a connection.
resource "aws_security_group" "kafka" {
  name_prefix = "${local.name}-kafka-"
  description = "Traffic of kafka"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Transaction events"
    Component = "kafka"
    DataClass = "internal"
  }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of ML pipeline orchestrator; each rule comes from a connection.
resource "aws_security_group" "ml_pipeline" {
  name_prefix = "${local.name}-ml-pipeline-"
  description = "Traffic of ml-pipeline"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "ML pipeline orchestrator", Component = "ml-pipeline" }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Model monitoring; each rule comes from a connection.
resource "aws_security_group" "model_monitoring" {
  name_prefix = "${local.name}-model-monitoring-"
  description = "Traffic of model-monitoring"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Model monitoring", Component = "model-monitoring" }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Model training job; each rule comes from a connection.
resource "aws_security_group" "model_training_job" {
  name_prefix = "${local.name}-model-training-job-"
  description = "Traffic of model-training-job"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Model training job"
    Component = "model-training-job"
  }

  lifecycle {
    create_before_destroy = true
  }
}

# The firewall stands between the private subnets and the way out.
resource "aws_subnet" "vpc__firewall" {
  for_each                = local.zones
  vpc_id                  = aws_vpc.vpc.id
  cidr_block              = cidrsubnet(var.vpc_cidr, 6, 60 + each.value)
  availability_zone       = try(data.aws_availability_zones.available.names[each.value], null)
  map_public_ip_on_launch = false
  tags                    = { Name = "Private network firewall", Component = "vpc" }
}

# Traffic of PII detection and redaction; each rule comes from a connection.
resource "aws_security_group" "pii_redaction" {
  name_prefix = "${local.name}-pii-redaction-"
  description = "Traffic of pii-redaction"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "PII detection and redaction"
    Component = "pii-redaction"
  }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Features while events flow; each rule comes from a connection.
resource "aws_security_group" "stream_processor" {
  name_prefix = "${local.name}-stream-processor-"
  description = "Traffic of stream-processor"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Features while events flow"
    Component = "stream-processor"
  }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Scoring in the stream; each rule comes from a connection.
resource "aws_security_group" "streaming_inference" {
  name_prefix = "${local.name}-streaming-inference-"
  description = "Traffic of streaming-inference"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Scoring in the stream"
    Component = "streaming-inference"
  }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Fraud model; each rule comes from a connection.
resource "aws_security_group" "tabular_ml_model" {
  name_prefix = "${local.name}-tabular-ml-model-"
  description = "Traffic of tabular-ml-model"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Fraud model", Component = "tabular-ml-model" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lb" "api_gateway" {
  name                                                         = "${local.name}-api-gateway"
  load_balancer_type                                           = "network"
  internal                                                     = true
  subnets                                                      = values(aws_subnet.vpc__private)[*].id
  security_groups                                              = [aws_security_group.api_gateway.id]
  enable_deletion_protection                                   = true
  enforce_security_group_inbound_rules_on_private_link_traffic = "off"
  tags                                                         = { Name = "API gateway", Component = "api-gateway" }
}
