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
  name        = "${local.name}-api-gateway"
  description = "Traffic of api-gateway"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "API gateway", Component = "api-gateway" }

  lifecycle {
    create_before_destroy = true
  }
}

# API gateway may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "api_gateway__https" {
  security_group_id = aws_security_group.api_gateway.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
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
  name        = "${local.name}-ci-cd"
  description = "Traffic of ci-cd"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "CI/CD pipeline", Component = "ci-cd" }

  lifecycle {
    create_before_destroy = true
  }
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

# Traffic of Explainability and bias analysis; each rule comes from a connection.
resource "aws_security_group" "explainability" {
  name        = "${local.name}-explainability"
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

# Explainability and bias analysis may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "explainability__https" {
  security_group_id = aws_security_group.explainability.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Traffic of Ring detection model; each rule comes from a connection.
resource "aws_security_group" "gnn_model" {
  name        = "${local.name}-gnn-model"
  description = "Traffic of gnn-model"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Ring detection model", Component = "gnn-model" }

  lifecycle {
    create_before_destroy = true
  }
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

# Traffic of Graph of accounts; each rule comes from a connection.
resource "aws_security_group" "graph_database" {
  name        = "${local.name}-graph-database"
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

# Graph of accounts may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "graph_database__https" {
  security_group_id = aws_security_group.graph_database.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
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
  name        = "${local.name}-iac-provisioner"
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

# Infrastructure as code may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "iac_provisioner__https" {
  security_group_id = aws_security_group.iac_provisioner.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Traffic of Transaction events; each rule comes from a connection.
resource "aws_security_group" "kafka" {
  name        = "${local.name}-kafka"
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

# Transaction events may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "kafka__https" {
  security_group_id = aws_security_group.kafka.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
}

# Traffic of ML pipeline orchestrator; each rule comes from a connection.
resource "aws_security_group" "ml_pipeline" {
  name        = "${local.name}-ml-pipeline"
  description = "Traffic of ml-pipeline"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "ML pipeline orchestrator", Component = "ml-pipeline" }

  lifecycle {
    create_before_destroy = true
  }
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

# Traffic of Model monitoring; each rule comes from a connection.
resource "aws_security_group" "model_monitoring" {
  name        = "${local.name}-model-monitoring"
  description = "Traffic of model-monitoring"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Model monitoring", Component = "model-monitoring" }

  lifecycle {
    create_before_destroy = true
  }
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

# Traffic of Model training job; each rule comes from a connection.
resource "aws_security_group" "model_training_job" {
  name        = "${local.name}-model-training-job"
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

# Model training job may call HTTPS services.
resource "aws_vpc_security_group_egress_rule" "model_training_job__https" {
  security_group_id = aws_security_group.model_training_job.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  description       = "HTTPS to service endpoints"
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
