locals {
  connection_vision_model_model_registry = { approval = "human" }
}
