# Where the services run; Fargate brings the machines.
resource "aws_ecs_cluster" "services" {
  name = local.name

  setting {
    name  = "containerInsights"
    value = "enhanced"
  }
}

resource "aws_ecs_cluster_capacity_providers" "services" {
  cluster_name       = aws_ecs_cluster.services.name
  capacity_providers = ["FARGATE", "FARGATE_SPOT"]
}
