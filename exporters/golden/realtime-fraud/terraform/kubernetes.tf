locals {
  kubernetes_cluster_objects = [
    {
      apiVersion = "v1"
      kind       = "Namespace"
      metadata = {
        name = "workloads"
        labels = {
          "pod-security.kubernetes.io/enforce" = "baseline"
          "pod-security.kubernetes.io/warn"    = "restricted"
        }
      }
    },
    {
      apiVersion = "networking.k8s.io/v1"
      kind       = "NetworkPolicy"
      metadata   = { name = "default-deny", namespace = "workloads" }
      spec       = { podSelector = {}, policyTypes = ["Ingress"] }
    },
  ]
}

locals {
  kubernetes_cluster_objects_app_backend = [
    {
      apiVersion = "v1"
      kind       = "ServiceAccount"
      metadata = {
        name      = "app-backend"
        namespace = "workloads"
        labels    = { app = "app-backend" }
      }
      automountServiceAccountToken = false
    },
    {
      apiVersion = "apps/v1"
      kind       = "Deployment"
      metadata = {
        name      = "app-backend"
        namespace = "workloads"
        labels    = { app = "app-backend" }
      }
      spec = {
        replicas = 2
        strategy = {
          type          = "RollingUpdate"
          rollingUpdate = { maxUnavailable = 0, maxSurge = "25%" }
        }
        selector = { matchLabels = { app = "app-backend" } }
        template = {
          metadata = { labels = { app = "app-backend" } }
          spec = {
            serviceAccountName = "app-backend"
            topologySpreadConstraints = [
              {
                maxSkew           = 1
                topologyKey       = "topology.kubernetes.io/zone"
                whenUnsatisfiable = "DoNotSchedule"
                minDomains        = 2
                labelSelector     = { matchLabels = { app = "app-backend" } }
              },
            ]
            securityContext = {
              runAsNonRoot   = true
              runAsUser      = 1000
              seccompProfile = { type = "RuntimeDefault" }
            }
            containers = [
              {
                name  = "app-backend"
                image = "${aws_ecr_repository.container_registry["app-backend"].repository_url}:${var.image_tag}"
                env = [
                  {
                    name  = "FEEDBACK_STORE_TABLE"
                    value = aws_dynamodb_table.feedback_store.name
                  },
                  {
                    name  = "IDENTITY_PROVIDER_CLIENT"
                    value = aws_cognito_user_pool_client.identity_provider.id
                  },
                  {
                    name  = "IDENTITY_PROVIDER_ISSUER"
                    value = "https://${aws_cognito_user_pool.identity_provider.endpoint}"
                  },
                  {
                    name  = "KAFKA_BROKERS"
                    value = aws_msk_cluster.kafka.bootstrap_brokers_sasl_iam
                  },
                  {
                    name  = "LOG_ANALYTICS_LOG_GROUP"
                    value = aws_cloudwatch_log_group.log_analytics.name
                  },
                  {
                    name  = "NOSQL_DATABASE_TABLE"
                    value = aws_dynamodb_table.nosql_database.name
                  },
                  {
                    name  = "NOTIFICATION_SERVICE_TOPIC"
                    value = aws_sns_topic.notification_service.arn
                  },
                  {
                    name  = "OBJECT_STORAGE_BUCKET"
                    value = aws_s3_bucket.object_storage.id
                  },
                  {
                    name  = "REALTIME_INFERENCE_ENDPOINT_RETRY"
                    value = "exponential-backoff"
                  },
                  { name = "REALTIME_INFERENCE_ENDPOINT_SYNC", value = "true" },
                  {
                    name  = "REALTIME_INFERENCE_ENDPOINT_TIMEOUT_MS"
                    value = "2000"
                  },
                  {
                    name  = "REALTIME_INFERENCE_ENDPOINT_URL"
                    value = "http://realtime-inference-endpoint.workloads.svc.cluster.local:8080"
                  },
                  {
                    name  = "SECRETS_MANAGER_SECRET"
                    value = aws_secretsmanager_secret.secrets_manager.arn
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
        name      = "app-backend"
        namespace = "workloads"
        labels    = { app = "app-backend" }
      }
      spec = {
        selector = { app = "app-backend" }
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
        name      = "app-backend"
        namespace = "workloads"
        labels    = { app = "app-backend" }
      }
      spec = {
        maxUnavailable = 1
        selector       = { matchLabels = { app = "app-backend" } }
      }
    },
    {
      apiVersion = "autoscaling/v2"
      kind       = "HorizontalPodAutoscaler"
      metadata   = { name = "app-backend", namespace = "workloads" }
      spec = {
        scaleTargetRef = {
          apiVersion = "apps/v1"
          kind       = "Deployment"
          name       = "app-backend"
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
      apiVersion = "elbv2.k8s.aws/v1beta1"
      kind       = "TargetGroupBinding"
      metadata = {
        name      = "app-backend"
        namespace = "workloads"
        labels    = { app = "app-backend" }
      }
      spec = {
        serviceRef     = { name = "app-backend", port = 8080 }
        targetGroupARN = aws_lb_target_group.api_gateway__api_gateway_app_backend.arn
        targetType     = "ip"
      }
    },
    {
      apiVersion = "networking.k8s.io/v1"
      kind       = "NetworkPolicy"
      metadata   = { name = "app-backend", namespace = "workloads" }
      spec = {
        podSelector = { matchLabels = { app = "app-backend" } }
        policyTypes = ["Ingress"]
        ingress = [
          {
            from  = [{ ipBlock = { cidr = var.vpc_cidr } }]
            ports = [{ port = 8080, protocol = "TCP" }]
          },
        ]
      }
    },
  ]
}
