# Sounds when Document sources is throttled.
resource "aws_cloudwatch_metric_alarm" "knowledge_connector__throttles" {
  alarm_name        = "${local.name}-knowledge-connector-Throttles"
  alarm_description = "knowledge-connector is throttled"
  namespace         = "AWS/Lambda"
  metric_name       = "Throttles"
  dimensions = {
    FunctionName = aws_lambda_function.knowledge_connector.function_name
  }
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 5
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags                = { Name = "Document sources", Component = "knowledge-connector" }
}

# Sounds when Application load balancer passes on errors of its targets.
resource "aws_cloudwatch_metric_alarm" "load_balancer_l7__httpcode_target_5xx_count" {
  alarm_name          = "${local.name}-load-balancer-l7-HTTPCode_Target_5XX_Count"
  alarm_description   = "load-balancer-l7 passes on errors of its targets"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "HTTPCode_Target_5XX_Count"
  dimensions          = { LoadBalancer = aws_lb.load_balancer_l7.arn_suffix }
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 10
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags = {
    Name      = "Application load balancer"
    Component = "load-balancer-l7"
  }
}

# Sounds when Conversations is throttled.
resource "aws_cloudwatch_metric_alarm" "nosql_database__throttled_requests" {
  alarm_name          = "${local.name}-nosql-database-ThrottledRequests"
  alarm_description   = "nosql-database is throttled"
  namespace           = "AWS/DynamoDB"
  metric_name         = "ThrottledRequests"
  dimensions          = { TableName = aws_dynamodb_table.nosql_database.name }
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 10
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags = {
    Name      = "Conversations"
    Component = "nosql-database"
    DataClass = "internal"
    Backup    = "daily"
  }
}

# Sounds when Answer composer fails.
resource "aws_cloudwatch_metric_alarm" "rag_orchestrator__errors" {
  alarm_name        = "${local.name}-rag-orchestrator-Errors"
  alarm_description = "rag-orchestrator fails"
  namespace         = "AWS/Lambda"
  metric_name       = "Errors"
  dimensions = {
    FunctionName = aws_lambda_function.rag_orchestrator.function_name
  }
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 5
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags                = { Name = "Answer composer", Component = "rag-orchestrator" }
}

# Sounds when Answer composer is throttled.
resource "aws_cloudwatch_metric_alarm" "rag_orchestrator__throttles" {
  alarm_name        = "${local.name}-rag-orchestrator-Throttles"
  alarm_description = "rag-orchestrator is throttled"
  namespace         = "AWS/Lambda"
  metric_name       = "Throttles"
  dimensions = {
    FunctionName = aws_lambda_function.rag_orchestrator.function_name
  }
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 5
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags                = { Name = "Answer composer", Component = "rag-orchestrator" }
}

# Sounds when Reranker is throttled.
resource "aws_cloudwatch_metric_alarm" "reranker_model__invocation_throttles" {
  alarm_name          = "${local.name}-reranker-model-InvocationThrottles"
  alarm_description   = "reranker-model is throttled"
  namespace           = "AWS/Bedrock"
  metric_name         = "InvocationThrottles"
  dimensions          = { ModelId = var.reranker_model_model_id }
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 10
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags                = { Name = "Reranker", Component = "reranker-model" }
}

# Sounds when Reranker answers with errors.
resource "aws_cloudwatch_metric_alarm" "reranker_model__invocation_server_errors" {
  alarm_name          = "${local.name}-reranker-model-InvocationServerErrors"
  alarm_description   = "reranker-model answers with errors"
  namespace           = "AWS/Bedrock"
  metric_name         = "InvocationServerErrors"
  dimensions          = { ModelId = var.reranker_model_model_id }
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 5
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags                = { Name = "Reranker", Component = "reranker-model" }
}

# Sounds when Passages by words has lost shards.
resource "aws_cloudwatch_metric_alarm" "search_index__cluster_status_red" {
  alarm_name        = "${local.name}-search-index-ClusterStatus.red"
  alarm_description = "search-index has lost shards"
  namespace         = "AWS/ES"
  metric_name       = "ClusterStatus.red"
  dimensions = {
    DomainName = aws_opensearch_domain.search_index.domain_name
    ClientId   = data.aws_caller_identity.current.account_id
  }
  statistic           = "Maximum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 0
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags = {
    Name      = "Passages by words"
    Component = "search-index"
    DataClass = "internal"
    Backup    = "daily"
  }
}

# Sounds when Passages by words is short of space.
resource "aws_cloudwatch_metric_alarm" "search_index__free_storage_space" {
  alarm_name        = "${local.name}-search-index-FreeStorageSpace"
  alarm_description = "search-index is short of space"
  namespace         = "AWS/ES"
  metric_name       = "FreeStorageSpace"
  dimensions = {
    DomainName = aws_opensearch_domain.search_index.domain_name
    ClientId   = data.aws_caller_identity.current.account_id
  }
  statistic           = "Minimum"
  comparison_operator = "LessThanThreshold"
  threshold           = 20000
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags = {
    Name      = "Passages by words"
    Component = "search-index"
    DataClass = "internal"
    Backup    = "daily"
  }
}

# Sounds when Serverless containers is short of CPU.
resource "aws_cloudwatch_metric_alarm" "serverless_container__cpuutilization" {
  alarm_name        = "${local.name}-serverless-container-CPUUtilization"
  alarm_description = "serverless-container is short of CPU"
  namespace         = "AWS/ECS"
  metric_name       = "CPUUtilization"
  dimensions = {
    ClusterName = aws_ecs_cluster.serverless_container.name
    ServiceName = aws_ecs_service.serverless_container.name
  }
  statistic           = "Average"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 85
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags = {
    Name      = "Serverless containers"
    Component = "serverless-container"
  }
}

# Sounds when Serverless containers is short of memory.
resource "aws_cloudwatch_metric_alarm" "serverless_container__memory_utilization" {
  alarm_name        = "${local.name}-serverless-container-MemoryUtilization"
  alarm_description = "serverless-container is short of memory"
  namespace         = "AWS/ECS"
  metric_name       = "MemoryUtilization"
  dimensions = {
    ClusterName = aws_ecs_cluster.serverless_container.name
    ServiceName = aws_ecs_service.serverless_container.name
  }
  statistic           = "Average"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 85
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags = {
    Name      = "Serverless containers"
    Component = "serverless-container"
  }
}

# Sounds when Passages by meaning uses more capacity than usual.
resource "aws_cloudwatch_metric_alarm" "vector_database__search_ocu" {
  alarm_name          = "${local.name}-vector-database-SearchOCU"
  alarm_description   = "vector-database uses more capacity than usual"
  namespace           = "AWS/AOSS"
  metric_name         = "SearchOCU"
  dimensions          = { ClientId = data.aws_caller_identity.current.account_id }
  statistic           = "Maximum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 20
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags = {
    Name      = "Passages by meaning"
    Component = "vector-database"
    DataClass = "internal"
    Backup    = "daily"
  }
}
