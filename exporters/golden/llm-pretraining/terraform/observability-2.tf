# Sounds when Training cluster has fewer machines than it should.
resource "aws_cloudwatch_metric_alarm" "gpu_training_cluster__group_in_service_instances" {
  alarm_name        = "${local.name}-gpu-training-cluster-GroupInServiceInstances"
  alarm_description = "gpu-training-cluster has fewer machines than it should"
  namespace         = "AWS/AutoScaling"
  metric_name       = "GroupInServiceInstances"
  dimensions = {
    AutoScalingGroupName = aws_autoscaling_group.gpu_training_cluster.name
  }
  statistic           = "Minimum"
  comparison_operator = "LessThanThreshold"
  threshold           = 19
  period              = 300
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerting.arn]
  ok_actions          = [aws_sns_topic.alerting.arn]
  tags = {
    Name      = "Training cluster"
    Component = "gpu-training-cluster"
  }
}

resource "aws_cloudwatch_dashboard" "metrics_monitoring" {
  dashboard_name = "${local.name}-metrics-monitoring"
  dashboard_body = jsonencode({
    widgets = [
      {
        type   = "metric"
        x      = 0
        y      = 0
        width  = 8
        height = 6
        properties = {
          title  = "gpu-training-cluster: GroupInServiceInstances"
          region = var.region
          period = 300
          stat   = "Minimum"
          metrics = [
            [
              "AWS/AutoScaling",
              "GroupInServiceInstances",
              "AutoScalingGroupName",
              aws_autoscaling_group.gpu_training_cluster.name,
            ],
          ]
        }
      },
    ]
  })
}
