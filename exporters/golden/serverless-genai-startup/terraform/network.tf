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

# Traffic of Embedding model; each rule comes from a connection.
resource "aws_security_group" "embedding_model" {
  name_prefix = "${local.name}-embedding-model-"
  description = "Traffic of embedding-model"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Embedding model", Component = "embedding-model" }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Chunking and embedding pipeline; each rule comes from a connection.
resource "aws_security_group" "embedding_pipeline" {
  name_prefix = "${local.name}-embedding-pipeline-"
  description = "Traffic of embedding-pipeline"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Chunking and embedding pipeline"
    Component = "embedding-pipeline"
  }

  lifecycle {
    create_before_destroy = true
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

# Traffic of LLM evaluation; each rule comes from a connection.
resource "aws_security_group" "llm_evaluation" {
  name_prefix = "${local.name}-llm-evaluation-"
  description = "Traffic of llm-evaluation"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "LLM evaluation", Component = "llm-evaluation" }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Answer composer; each rule comes from a connection.
resource "aws_security_group" "rag_orchestrator" {
  name_prefix = "${local.name}-rag-orchestrator-"
  description = "Traffic of rag-orchestrator"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Answer composer", Component = "rag-orchestrator" }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Functions; each rule comes from a connection.
resource "aws_security_group" "serverless_function" {
  name_prefix = "${local.name}-serverless-function-"
  description = "Traffic of serverless-function"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Functions", Component = "serverless-function" }

  lifecycle {
    create_before_destroy = true
  }
}

# Traffic of Passages by meaning; each rule comes from a connection.
resource "aws_security_group" "vector_database" {
  name_prefix = "${local.name}-vector-database-"
  description = "Traffic of vector-database"
  vpc_id      = aws_vpc.vpc.id
  tags = {
    Name      = "Passages by meaning"
    Component = "vector-database"
    DataClass = "internal"
    Backup    = "daily"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_opensearchserverless_vpc_endpoint" "vector_database__door" {
  name               = "${local.name}-vector-database"
  vpc_id             = aws_vpc.vpc.id
  subnet_ids         = values(aws_subnet.vpc__private)[*].id
  security_group_ids = [aws_security_group.vector_database.id]
}

# Embedding model -> Passages by meaning.
resource "aws_vpc_security_group_ingress_rule" "embedding_model_vector_database" {
  security_group_id            = aws_security_group.vector_database.id
  referenced_security_group_id = aws_security_group.embedding_model.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  description                  = "embedding-model to vector-database"
}

resource "aws_vpc_security_group_egress_rule" "embedding_model_vector_database" {
  security_group_id            = aws_security_group.embedding_model.id
  referenced_security_group_id = aws_security_group.vector_database.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  description                  = "embedding-model to vector-database"
}

# Chunking and embedding pipeline -> Passages by meaning.
resource "aws_vpc_security_group_ingress_rule" "embedding_pipeline_vector_database" {
  security_group_id            = aws_security_group.vector_database.id
  referenced_security_group_id = aws_security_group.embedding_pipeline.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  description                  = "embedding-pipeline to vector-database"
}

resource "aws_vpc_security_group_egress_rule" "embedding_pipeline_vector_database" {
  security_group_id            = aws_security_group.embedding_pipeline.id
  referenced_security_group_id = aws_security_group.vector_database.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  description                  = "embedding-pipeline to vector-database"
}

# Answer composer -> Passages by meaning.
resource "aws_vpc_security_group_ingress_rule" "rag_orchestrator_vector_database" {
  security_group_id            = aws_security_group.vector_database.id
  referenced_security_group_id = aws_security_group.rag_orchestrator.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  description                  = "rag-orchestrator to vector-database"
}

resource "aws_vpc_security_group_egress_rule" "rag_orchestrator_vector_database" {
  security_group_id            = aws_security_group.rag_orchestrator.id
  referenced_security_group_id = aws_security_group.vector_database.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  description                  = "rag-orchestrator to vector-database"
}

resource "aws_security_group" "vpc__endpoints" {
  name        = "${local.name}-endpoints"
  description = "Private endpoints of AWS services"
  vpc_id      = aws_vpc.vpc.id
  tags        = { Name = "Private network endpoints", Component = "vpc" }
}

resource "aws_vpc_security_group_ingress_rule" "vpc__endpoints" {
  security_group_id = aws_security_group.vpc__endpoints.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = var.vpc_cidr
  description       = "HTTPS from the network"
}

# CI/CD pipeline may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "ci_cd__endpoints" {
  security_group_id            = aws_security_group.ci_cd.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}

resource "aws_vpc_endpoint" "vpc__s3" {
  vpc_id            = aws_vpc.vpc.id
  service_name      = "com.amazonaws.${var.region}.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = values(aws_route_table.vpc__private)[*].id
  tags              = { Name = "Private network s3", Component = "vpc" }
}

# CI/CD pipeline may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "ci_cd__storage" {
  security_group_id = aws_security_group.ci_cd.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.vpc__s3.prefix_list_id
  description       = "Amazon S3 by its gateway endpoint"
}

# Embedding model may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "embedding_model__endpoints" {
  security_group_id            = aws_security_group.embedding_model.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}

# Embedding model may call Amazon S3 by the gateway endpoint.
resource "aws_vpc_security_group_egress_rule" "embedding_model__storage" {
  security_group_id = aws_security_group.embedding_model.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_vpc_endpoint.vpc__s3.prefix_list_id
  description       = "Amazon S3 by its gateway endpoint"
}

# Chunking and embedding pipeline may call private endpoints only.
resource "aws_vpc_security_group_egress_rule" "embedding_pipeline__endpoints" {
  security_group_id            = aws_security_group.embedding_pipeline.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.vpc__endpoints.id
  description                  = "Private endpoints"
}
