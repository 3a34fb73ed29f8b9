locals {
  component_web_app = {
    name    = "Web page"
    kind    = "web-app"
    address = "https://${join(".", [aws_amplify_branch.web_app.branch_name, aws_amplify_app.web_app.default_domain])}"
    declared = {
      aiDisclosure   = true
      auth           = "oidc"
      autoscaling    = true
      deployStrategy = "rolling"
      managed        = true
      perUserQuota   = true
      replicasMax    = 8
      replicasMin    = 2
      zones          = 2
    }
  }
}

locals {
  connection_client_user_web_app = { auth = "oidc" }
}
