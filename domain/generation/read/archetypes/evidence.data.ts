/**
 * Words that speak for a reference pattern, in log-odds. Each row is one idea in many words and counts once, however often it is said.
 * 4 and more: an anchor, hardly said for anything else; 2: strong; 1: a hint; negative: speaks against.
 * `shapes` are added when the serving shape or another derived fact holds. Written by hand from the patterns' use cases, 2026-11-24.
 */
export type Evidence = { pattern: string; base: number; cues: readonly (readonly [weight: number, ...words: string[]])[]; facts: Readonly<Record<string, number>> }

export const evidence: readonly Evidence[] = [
  {
    pattern: 'rag-chatbot', base: 0,
    cues: [
      [3.5, 'rag', 'retrieval augmented', 'retrieval-augmented', 'grounded answer*', 'grounded generation', 'cite* ~ source*', 'citation*', 'cited source*', 'with sources', 'source references', 'chat with ~ document*', 'chat with ~ docs', 'ask ~ documents', 'ask ~ docs', 'document q&a', 'document q a', 'document qa', 'question answering', 'answer* ~ question*', 'questions about ~ policies', 'questions about ~ manual*', 'questions on ~ documents', 'knowledge base', 'knowledge assistant', 'wissensdatenbank', 'wissensassistent', 'base de conocimiento*', 'base de connaissances', '知识库', 'ナレッジベース', 'ナレッジ', '检索增强', '検索拡張', 'quellenangabe*', 'mit quellen', 'con fuentes', 'citando fuentes', 'avec sources', 'citant ~ sources', '引用来源', '出典', '根拠'],
      [3, 'frage* ~ beantwort*', 'beantwort* ~ frage*', 'fragen zu', 'auskunft* ~ geben', 'preguntas sobre', 'respond* ~ pregunta*', 'responda* ~ pregunta*', 'contest* ~ pregunta*', 'contesta* ~ dudas', 'respond* ~ dudas', 'repond* ~ question*', 'questions sur', 'questions des', '回答 ~ 问题', '问答', '质询', '質問に', '質問 ~ 回答', '問い合わせ ~ 回答', '問い合わせ', '質問応答', '社内文書検索', '社内文書', '社内規定', '社内規程', '文書検索'],
      [2.5, 'chatbot*', 'chat bot*', 'chat assistant', 'ai assistant', 'virtual assistant', 'assistant', 'assistent', 'assistenten', 'ki assistent*', 'asistente*', 'chat interface', 'internal chatgpt', 'chatgpt for', 'chatgpt like', 'own chatgpt', 'copilot', 'help desk bot', 'helpdesk', 'support bot', 'faq bot', 'faq', '聊天机器人', '智能客服', '智能助手', '助手', '客服系统', '客服', 'チャットボット', 'アシスタント', 'agent conversationnel', 'assistant virtuel', 'ask the', 'chat'],
      [2, 'sharepoint', 'confluence', 'wiki*', 'intranet', 'google drive', 'knowledge article*', 'handbook*', 'handbuch*', 'handbucher*', 'manual*', 'policies', 'policy documents', 'hr policies', 'guideline*', 'richtlinie*', 'documentation', 'dokumentation', 'documentacion', 'documentos internos', 'internal documents', 'internal docs', 'interne dokumente', 'documents internes', 'company documents', 'contracts', 'notion', 'normativa*', 'reglement*', 'procedures', 'procedimientos', 'manuales', 'manuels', '内部文档', '文档', '手册', '规章', '制度', '社内ドキュメント', 'マニュアル', '規程', 'sops', 'pdfs', 'bedingungen', 'versicherungsbedingungen', 'statute*', 'case law', 'regulations', 'product sheets', 'datasheets', 'technical docs', 'research papers'],
      [1.5, 'employee*', 'mitarbeiter*', 'sachbearbeiter*', 'empleado*', 'employes', 'collaborateurs', '员工', '社員', '従業員', 'staff', 'clerks', 'lawyers', 'support agents', 'technicians', 'customers ask', 'field engineers', 'nurses', 'students', 'citizens', 'burger', 'ciudadanos', 'citoyens'],
      [1.5, 'gpt*', 'claude', 'bedrock', 'azure openai', 'openai', 'gemini', 'foundation model*', 'llm*', 'large language model*', 'genai', 'generative ai', 'generative ki', 'sprachmodell*', 'modelo* de lenguaje', 'modele* de langage', 'ia generativa', 'ia generative', '大语言模型', '大模型', '生成式', '生成ai', '大規模言語モデル', '生成 a i'],
      [1.5, 'hybrid search', 'vector database', 'vector db', 'vector store', 'vector search', 'embedding*', 'rerank*', 'semantic search', 'vektordatenbank', '向量数据库', '向量检索', 'ベクトル'],
      [-2.5, 'fine tun*', 'finetun*', 'pre train*', 'pretrain*', 'transcri*', 'fraud*'],
      [-1.5, 'agents that', 'multi agent*', 'take action*', 'issue refunds', 'invoice*'],
      [1.5, 'question*', 'ask', 'asks', 'asking', 'asked', 'answer*', 'fragen', 'frage', 'antwort*', 'pregunta*', 'respuesta*', 'responder', 'reponse*', 'repondre', '提问', '回答', '質問', '問い'],
      [1.5, 'relevant clause', 'relevant passage*', 'relevant paragraph*', 'relevant section*', 'page number*', 'link* to the paragraph', 'quote*', 'passage*', 'contract pages', 'look up ~ policies', 'look up ~ manual*', 'knows all', 'know all', 'knows ~ manuals', 'knows our', 'grounded', 'sources', 'quellen', 'fuentes', 'references', 'knowledge', 'wissen', 'conocimiento', 'connaissance*', '知识', '知識', 'ask hr', 'help centre', 'help center', 'helpdesk', 'help desk', 'self service answers', 'expert assistant', 'internal docs', 'docs assistant', 'sharepoint'],
      [0.7, 'document*', 'dokument*', 'pages', 'seiten', 'paginas', 'files', '页', 'ページ', '文件', '文書', 'articles', 'pdf', 'docs', 'tickets'],
    ],
    facts: { batch: -1.5, edge: -3, 'self-hosted': -1.5, kubernetes: -1, training: -1.5, 'open-model': -1 },
  },
  {
    pattern: 'rag-open-source-k8s', base: -1.5,
    cues: [
      [2.5, 'rag', 'retrieval augmented', 'cite* ~ source*', 'citation*', 'chat with ~ document*', 'ask ~ documents', 'knowledge base', 'document q&a', 'answer* ~ question*', 'beantwort* ~ frage*', 'frage* ~ beantwort*', 'fragen zu', 'respond* ~ pregunta*', 'repond* ~ question*', '知识库', '问答', 'ナレッジ', '質問', '社内文書', 'base de conocimiento*', 'base de connaissances', 'wissensdatenbank', '検索拡張', '检索增强', 'knowledge assistant', 'chatbot*', 'assistant', 'assistent*', 'asistente*', 'チャットボット', '聊天机器人'],
      [2, 'open source model*', 'open model*', 'open weight*', 'open-weight*', 'llama*', 'mistral', 'qwen*', 'gemma*', 'mixtral', 'deepseek*', 'open source llm*', 'open llm*', 'offene modelle', 'offenen modellen', 'offenes modell', 'quelloffen*', 'modelo* abierto*', 'modeles ouverts', 'modele ouvert', 'codigo abierto', 'open source', '开源', '开源模型', 'オープンソース', 'オープンモデル', 'no proprietary', 'no external llm', 'no managed model*', 'no openai', 'without openai', 'ohne openai', 'sin openai', 'sans openai', 'no model api*', 'own model*'],
      [2, 'kubernetes', 'k8s', 'gke', 'eks', 'aks', 'openshift', 'cluster', 'rancher'],
      [2, 'qdrant', 'milvus', 'weaviate', 'pgvector', 'chroma', 'vector database', 'vector db', 'vector store', 'embedding*', '向量', 'ベクトル', 'ragas', 'langchain', 'llamaindex', 'haystack', 'docs assistant', 'internal docs', 'document*', 'dokument*', 'documentos', 'pages', 'wiki*', '文档', '文書'],
      [1.5, 'vllm', 'tgi', 'nim', 'ray', 'kuberay', 'langfuse', 'self run', 'run ourselves', 'hosted model apis', 'hosted llm*', 'external llm*', 'self host*', 'selfhost*', 'selbst gehostet', 'selbst betr*', 'auto heberge*', 'vendor lock in', 'lock in', 'sovereign*', 'souveran*', 'soberan*', 'souverain*'],
    ],
    facts: { 'self-hosted': 0.5, 'no-kubernetes': -4, kubernetes: 1, 'open-model': 1, training: -2, batch: -1.5, edge: -2, 'air-gapped': -1 },
  },
  {
    pattern: 'llm-pretraining', base: -0.5,
    cues: [
      [5, 'pre train*', 'pretrain*', 'pre training', 'vortrain*', 'vor trainieren', 'preentren*', 'pre entren*', 'preentrain*', 'pre entrain*', '预训练', '事前学習', 'train ~ from scratch', 'trained from scratch', 'von grund auf train*', 'von null auf', 'desde cero', 'a partir de zero', 'de zero', '从零开始', '从头训练', 'ゼロから', 'スクラッチ', 'foundation model training', 'train a foundation model', 'train ~ foundation model', 'continued pretraining', 'trillion token*', 'billion token*', 'billones de tokens', '万亿token*', '万亿 token*', '兆トークン', '兆token', 'billionen token*', 'train our own llm', 'train an llm', 'training a ~ llm', 'base model training'],
      [2, 'infiniband', 'rdma', 'roce', 'efa', 'nvlink', 'slurm', 'lustre', 'megatron*', 'deepspeed', 'fsdp', 'hyperpod', 'superpod', '3d parallel*', 'tensor parallel*', 'pipeline parallel*', 'mfu', 'checkpoint*', 'non blocking fabric', 'weka', 'vast', 'gang schedul*', 'node failure*', 'capacity block*'],
      [2, 'tokens', 'token corpus', 'トークン', 'parameters', 'parameter*', 'parametros', 'parametres', '参数', 'パラメータ', 'パラメーター'],
      [1.5, 'h100*', 'h200*', 'b200*', 'gb200*', 'b300*', 'gb300*', 'mi300x', 'trainium*', 'tpu v5p', 'tpu pod*', 'gpu cluster', 'training cluster', 'supercluster', 'supercomputer', 'trainingscluster'],
      [-3, 'fine tun*', 'finetun*', 'lora', 'rlhf', 'grpo', 'reinforcement'],
      [-2, 'chatbot', 'assistant', 'serve ~ users', 'notebook*', 'federated'],
    ],
    facts: { training: 1.5, 'many-gpus': 1.5, tokens: 2, synchronous: -1, 'self-hosted': -0.3 },
  },
  {
    pattern: 'llm-fine-tuning', base: 0,
    cues: [
      [5, 'fine tun*', 'finetun*', 'fine-tun*', 'feinabstimm*', 'feintun*', 'nachtrainieren ~ llm', 'ajuste fino', 'ajustar ~ modelo', 'afinar ~ modelo', 'affin* ~ modele', 'ajust* ~ modele', 'affinage', '微调', 'ファインチューニング', 'ファインチューン', '微調整', 'lora', 'qlora', 'dpo', 'sft', 'peft', 'instruction tuning', 'instruct tun*', 'adapt ~ llm', 'adapt ~ llama', 'adapt ~ mistral', 'domain adapt*', 'adapter*', 'distil* ~ model', 'specialise ~ model', 'specialize ~ model', 'customise ~ model', 'customize ~ llm', 'continue training ~ llama', 'tune ~ llama', 'tune ~ mistral', 'tune a'],
      [1.5, 'support tickets', 'tickets', 'preference data', 'golden set', 'gold set', 'eval* gate', 'redeploy*', 'human preference*', 'instruction pairs', 'training examples', 'our own data', 'domain data', 'eigenen daten', 'datos propios', 'nos donnees'],
      [1.5, 'llama*', 'mistral*', 'qwen*', 'gemma*', 'phi', 'deepseek*', 'mixtral', '7b', '8b', '13b', '14b', '70b', '32b', 'open weight*', 'hugging face'],
      [0.5, 'weights and biases', 'mlflow', 'spot', 'checkpoint*'],
      [-2, 'pre train*', 'pretrain*', 'from scratch', 'grpo', 'ppo', 'rlhf'],
    ],
    facts: { training: 0.5 },
  },
  {
    pattern: 'llm-serving-k8s', base: -0.5,
    cues: [
      [3.5, 'serve ~ llama', 'serve ~ llm', 'serve ~ mistral', 'serve ~ qwen', 'serve ~ deepseek', 'serving ~ llm*', 'llm serving', 'llm inference', 'llm hosting', 'host ~ llm', 'host ~ llama', 'host ~ mistral', 'host ~ qwen', 'host ~ deepseek', 'hosting ~ llama', 'hosting ~ model', 'llm api', 'inference service for ~ llm', 'inference api', 'inference platform', 'model inference', 'deploy ~ llama', 'deploy ~ mistral', 'deploy ~ qwen', 'deploy ~ deepseek', 'deploy ~ mixtral', 'run ~ llama', 'run ~ deepseek', 'run ~ qwen', 'serve ~ model', 'serve ~ parameter', 'llm hosten', 'llm bereitstell*', 'servir ~ llm', 'servir ~ llama', 'servir ~ modelo', 'desplegar ~ llama', 'desplegar ~ llm', 'deployer ~ llm', 'deployer ~ llama', 'heberger ~ llm', 'heberger ~ llama', 'servir un', 'betreib* ~ llama', 'betreib* ~ llm', '部署 ~ llama', '部署 ~ qwen', '部署 ~ 模型', '推理服务', '大模型推理', '模型推理', '推論サーバー', '推論基盤', '推論api', '推論サービス', 'llmを ~ 提供', 'llm推論', 'self hosted llm*', 'token streaming api'],
      [3, 'vllm', 'tgi', 'sglang', 'tensorrt llm', 'llm d', 'nim', 'openai compatible', 'openai-compatible', 'time to first token', 'first token', 'ttft', 'tpot', 'inter token', 'tokens per second', 'tokens/s', 'tok/s', 'kv cache', 'prefix cach*', 'prefill', 'decode', 'disaggregat*', 'continuous batching', 'paged attention', 'inference gateway', 'openai kompatib*', 'compatible con openai', 'compatible openai', 'compatible avec openai', 'openai兼容', '兼容openai', 'openai互換', '首个token', '首token', '首字', '最初のトークン', 'erstes token', 'ersten token', 'primer token', 'premier token'],
      [2, 'llama*', 'qwen*', 'deepseek*', 'mixtral', 'mistral*', 'gemma*', 'gpt oss', 'kimi*', 'glm*', 'open weight*', 'falcon*', 'llm*', 'code assistant', 'coding assistant', 'code completion'],
      [1.5, 'kubernetes', 'k8s', 'gke', 'eks', 'aks', 'autoscal*', 'auto scal*', 'karpenter', 'keda', 'gpu node*', 'gpu pool', 'concurrent', 'concurrency', 'gleichzeitig*', 'simultaneo*', 'simultane*', 'concurrent*', '并发', '同時'],
      [1, 'h100*', 'a100*', 'l40s', 'l4', 'mi300x', 'h200*', 't4', 'gpu*'],
      [-2.5, 'milvus', 'qdrant', 'weaviate', 'vector d*', 'pgvector', 'docs assistant', 'wiki*', 'internal docs'],
      [-2, 'rag', 'document*', 'citation*', 'cite*', 'knowledge base', 'multi region', 'active active', 'air gap*', 'pretrain*', 'fine tun*', 'invoice*'],
    ],
    facts: { training: -1.5, batch: -2, 'multi-region': -2.5, 'air-gapped': -2.5, 'open-model': 0.7, kubernetes: 0.5, edge: -2, 'on-premises': -0.7 },
  },
  {
    pattern: 'llm-gateway', base: -0.5,
    cues: [
      [5, 'llm gateway', 'ai gateway', 'genai gateway', 'model gateway', 'llm proxy', 'ai proxy', 'litellm', 'multi provider', 'model router', 'central gateway ~ models', 'gateway ~ openai', 'single endpoint', 'single api ~ models', 'one api ~ models', 'one endpoint', 'virtual key*', 'ki gateway', 'llm-gateway', 'pasarela ~ llm', 'pasarela de ia', 'passerelle ~ llm', 'passerelle ia', 'passerelle d ia', '大模型网关', 'llm网关', 'ai网关', '模型网关', '统一网关', 'llmゲートウェイ', 'aiゲートウェイ', 'ゲートウェイ', 'unified access ~ models', 'central access ~ llm*', 'broker ~ llm*', 'front door ~ llm*', 'proxy ~ openai', 'proxy in front', 'in front of ~ openai', 'in front of ~ models', 'controlled door', 'central proxy', 'central entry', 'llm vendors', 'llm providers', 'model vendors', 'model providers', 'modellanbieter*', 'zentraler zugang', 'zentraler zugriff', 'acceso unificado', 'acces unifie', '统一接入', '统一入口'],
      [2.5, 'per team budget*', 'budget* per team', 'team budget*', 'token budget*', 'token quota*', 'quota* per team', 'per-team', 'per department', 'per tenant', 'per project', 'per squad', 'share* quota*', 'charged back', 'spend cap*', 'another vendor', 'keys per', 'prompt logs', 'log* of prompts', 'unter kontrolle', 'chargeback', 'showback', 'fallback', 'failover between ~ models', 'prompt logging', 'log* ~ prompts', 'semantic cache', 'rate limit*', 'key management ~ llm', 'spend per team', 'cost per team', 'kosten pro team', 'budgets pro team', 'presupuesto* por equipo', 'budget* par equipe', '每个团队 ~ 预算', '团队预算', '配额', 'チームごと', 'チーム別', '部門別', '部署ごと', 'フォールバック', 'セマンティックキャッシュ'],
      [2, 'openai', 'anthropic', 'claude', 'gemini', 'azure openai', 'bedrock', 'mistral', 'cohere', 'several providers', 'different providers', 'multiple models', 'multiple llm*', 'several llm*', 'various llm*', 'mehrere anbieter', 'varios proveedores', 'plusieurs fournisseurs', '多个模型', '多家', '複数の', '複数モデル', 'gpt*'],
      [1, 'product teams', 'teams', 'developers', 'business units', 'abteilungen', 'equipos', 'equipes'],
      [-2, 'document*', 'rag', 'transcri*', 'fine tun*', 'vllm'],
    ],
    facts: { training: -2, batch: -2, edge: -2 },
  },
  {
    pattern: 'agents', base: 0,
    cues: [
      [4, 'multi agent*', 'agentic', 'ai agent*', 'autonomous agent*', 'agents that', 'agent that', 'agent which', 'agents which', 'ki agent*', 'llm agent*', 'langgraph', 'crewai', 'autogen', 'agentcore', 'agent system', 'agent platform', 'agentes de ia', 'agente de ia', 'agentes que', 'agente que', 'multiagente*', 'multi agente*', 'agents ia', 'agent ia', 'agents qui', 'systeme multi agents', 'agenten', 'agentensystem', 'multi agenten*', '智能体', '多智能体', '代理系统', 'エージェント', 'マルチエージェント', 'ai エージェント', 'tool calling', 'tool use', 'function calling', 'mcp', 'supervisor agent', 'sub agents', 'planner agent', 'assistant that can', 'assistant that acts', 'copilot that', 'bot that can', 'concierge', 'cooperating agents', 'several agents', 'agents ~ gestion*', 'agentes ~ gestion*', 'autonomously', 'autonom handeln*', 'calling our apis', 'calls our apis', 'act on its own', 'does it for', 'digital worker*', 'virtual employee*', 'copilot: several', 'agents triage', 'agents query', 'agents'],
      [2.5, 'look up ~ order*', 'issue* ~ refund*', 'refund*', 'book* ~ appointment*', 'book* ~ flight*', 'book* ~ meeting*', 'reschedul*', 'create* ~ ticket*', 'open* ~ ticket*', 'updat* ~ crm', 'send* ~ email*', 'call* ~ api*', 'calls tools', 'use* ~ tools', 'execut* ~ code', 'run* ~ code', 'code interpreter', 'text to sql', 'place* ~ order*', 'cancel* ~ order*', 'take* ~ action*', 'act* on behalf', 'carry out', 'perform* ~ task*', 'execute* ~ task*', 'multi step', 'plan* and execute', 'automat* ~ workflow*', 'restart* ~ service*', 'book* ~ flights', 'books flights', 'compare offers', 'draft* ~ order', 'before paying', 'file* ~ claim*', 'file* ~ ticket*', 'raise* ~ ticket*', 'propose fixes', 'tool layer', 'through tools', 'via tools', 'remembers', 'reset* ~ password*', 'change* ~ booking*', 'process* ~ return*', 'approv* ~ refund*', 'erstattung*', 'ruckerstattung*', 'bestellung* ~ nachschlag*', 'termine ~ buchen', 'termine ~ vereinbar*', 'tickets ~ anleg*', 'reembolso*', 'reservar ~ cita*', 'consultar ~ pedido*', 'rembourse*', 'reserv* ~ rendez vous', '退款', '下单', '查询订单', '预约', '返金', '予約', '注文 ~ 確認', '注文状況', '自动执行', '自動で実行', '調査 ~ エージェント'],
      [2, 'human approval', 'approval', 'ask a human', 'human in the loop', 'human above', 'escalat*', 'genehmig*', 'freigabe', 'aprobacion', 'approbation', 'validation humaine', '人工审批', '审批', '承認', '人が承認', 'ask ~ before', 'sign off', 'signs off', 'sign-off', 'needs ~ ok', 'page* a human', 'human before', 'wait for ~ approval', 'only after ~ confirm*', 'a person confirms', 'irreversible'],
      [1, 'customer service', 'kundenservice', 'kundendienst', 'servicio al cliente', 'atencion al cliente', 'service client', '客服', 'カスタマーサービス', 'カスタマーサポート', 'conversations', 'memory', 'tools', 'orchestrat*', 'assistant'],
      [-2, 'agent assist', 'call center', 'call centre', 'contact center', 'transcri*', 'support agents', 'human agents', 'federated', 'reinforcement'],
    ],
    facts: { training: -1.5, batch: -1, edge: -2 },
  },
  {
    pattern: 'realtime-fraud', base: 0,
    cues: [
      [5, 'fraud*', 'betrug*', 'betruger*', 'fraude*', 'antifraude', 'estafa*', 'escroquerie*', '欺诈', '反欺诈', '诈骗', '盗刷', '风控', '不正利用', '不正検知', '不正取引', '不正送金', '不正アクセス検知', '詐欺', 'anti money laundering', 'aml', 'money laundering', 'geldwasche*', 'blanqueo', 'lavado de dinero', 'blanchiment', '洗钱', 'マネーロンダリング', 'マネロン', 'account takeover', 'card testing', 'stolen card*', 'suspicious transaction*', 'suspicious payment*', 'suspicious transfer*', 'chargeback*', 'scam*', 'mule account*', 'identity theft', 'fake account*', 'stolen card*', 'swift', 'mule*', 'launder*', 'sanction*', 'transaction monitoring', 'bonus abuse', 'promo abuse', 'verdachtige transaktion*', 'transaccion* sospechosa*', 'transaction* suspecte*', '可疑交易', '不審な取引'],
      [2, 'card payment*', 'payment*', 'transaction*', 'transfer*', 'zahlung*', 'transaktion*', 'uberweisung*', 'pago*', 'transferencia*', 'transaccion*', 'paiement*', 'virement*', 'carte bancaire', 'tarjeta*', 'kreditkarte*', 'kartenzahlung*', '支付', '交易', '转账', '信用卡', '決済', '取引', '送金', 'カード', 'claims', 'insurance claim*', 'bank*', 'wallet*', 'checkout', 'psp', 'acquirer', 'issuer', 'fintech', 'orders'],
      [1.5, 'approve or decline', 'accept or reject', 'block*', 'score* ~ transaction*', 'score* ~ payment*', 'score* ~ claim*', 'real time', 'realtime', 'inline', 'in line', 'echtzeit', 'tiempo real', 'temps reel', '实时', 'リアルタイム', 'within ~ ms', 'pci*', 'gnn', 'graph', 'ring detection', 'velocity', 'device fingerprint*'],
      [-1.5, 'credit scoring', 'churn', 'invoice*', 'ad click*'],
    ],
    facts: { batch: -3, training: -0.5, edge: -2, synchronous: 1, 'in-stream': 0.5 },
  },
  {
    pattern: 'recommendation', base: 0,
    cues: [
      [5, 'recommend*', 'recomend*', 'recommand*', 'empfehl*', 'empfohlen*', 'recommender', 'recsys', 'personali*', 'personnalis*', 'personalisier*', '推荐', '个性化', 'レコメンド', 'レコメンデーション', 'おすすめ', 'お勧め', '推薦', 'パーソナライズ', 'next best offer', 'next best action', 'collaborative filtering', 'two tower', 'customers also', 'you may also like', 'similar items', 'suggest* ~ product*', 'suggest the next', 'suggest* next', 'suggest* ~ podcast*', 'next podcast', 'next song', 'next video', 'next best', 'startseite ~ personalis*', 'order ~ items for each', 'learn from clicks', 'what ~ likes', 'matching ~ jobs to', 'tailored', 'suggest* ~ item*', 'suggest* ~ song*', 'suggest* ~ article*', 'suggest* ~ film*', 'vorschlag* ~ artikel', 'cross sell*', 'upsell*', 'rank* ~ home feed', 'home feed', 'news feed', 'feed ranking', 'for you', 'what to watch', 'watch next', 'listen next', 'sugerencias', 'sugerir ~ producto*', 'suggestions de produits', 'suggerer', '猜你喜欢'],
      [1.5, 'online shop', 'web shop', 'webshop', 'e commerce', 'ecommerce', 'shop', 'store', 'tienda', 'boutique', 'online handel', 'onlineshop', 'retailer', 'marketplace', '电商', '商城', 'ec サイト', 'ecサイト', '通販', 'streaming service', 'video streaming', 'movie*', 'film*', 'music', 'song*', 'playlist*', 'podcast*', 'news', 'article*', 'catalog*', 'katalog*', 'products', 'produkte', 'productos', 'produits', '商品', '视频', '動画', '音楽', 'users', 'subscribers', 'viewers', 'shoppers', 'customers', 'job ads', 'dating'],
      [1.5, 'a/b test*', 'a b test*', 'ab test*', 'cold start', 'candidate generation', 'clickstream', 'click stream', 'session based', 'implicit feedback', 'klick*', 'clics'],
      [-2, 'bid*', 'rtb', 'ctr', 'image search', 'visual search', 'fraud*', 'similar ~ photo', 'upload*'],
    ],
    facts: { training: -0.5, edge: -2 },
  },
  {
    pattern: 'cv-edge-manufacturing', base: 0,
    cues: [
      [4, 'defect*', 'scratch*', 'visual inspection', 'quality inspection', 'inspect*', 'surface inspection', 'quality control', 'qualitatskontrolle', 'sichtprufung', 'inspektion', 'fehlererkennung', 'kratzer', 'defekt*', 'ausschuss', 'prufung ~ bauteile', 'inspeccion visual', 'inspeccion', 'control de calidad', 'defecto*', 'aranazos', 'inspection visuelle', 'controle qualite', 'controle visuel', 'defaut*', 'rayures', '缺陷', '瑕疵', '划痕', '质检', '质量检测', '视觉检测', '外观检测', '外観検査', '欠陥', 'キズ', '傷', '検品', '品質検査', '目視検査', '不良品', 'broken item*', 'misprint*', 'weld seam*', 'cracks', 'missing part*', 'contamination', 'foreign object*', 'crooked', 'cracked', 'broken', 'mildew', 'disease*', 'sick', 'ripe*', 'rotten', 'empty shelf', 'empty shelves', 'count ~ people', 'weld*', 'schweissna*', 'solder*', 'caps', 'seals', 'labels crooked', 'damaged', 'wear', 'rust', 'anomal* ~ image*'],
      [2, 'camera*', 'kamera*', 'camara*', 'cameras', '摄像头', '相机', 'カメラ', 'vision', 'computer vision', 'image*', 'video', 'line scan', 'sight', 'bilder', 'imagenes'],
      [2, 'production line*', 'assembly line*', 'factory', 'factories', 'plant', 'plants', 'manufactur*', 'conveyor*', 'bottling', 'bottles', 'packag*', 'werk', 'werke', 'werken', 'fabrik*', 'produktionslinie*', 'fertigung*', 'montage*', 'fertigungslinie*', 'fabrica*', 'planta*', 'linea* de produccion', 'usine*', 'chaine* de production', 'ligne* de production', 'chaine de montage', '工厂', '产线', '生产线', '流水线', '工場', '製造ライン', '生産ライン', 'ライン', 'wafer*', 'pcb', 'welding', 'shop floor', 'sorting', 'recycling', 'harvest*', 'farm*', 'cow*', 'crop*', 'fruit*', 'milk', 'robot camera', 'greenhouse*', 'barn', 'stall', 'shelf', 'shelves', 'in store', 'stores', 'filialen', 'checkout camera'],
      [2, 'on site', 'edge', 'offline', 'internet is down', 'bad internet', 'bad connection', 'poor connectivity', 'intermittent', 'without internet', 'no internet', 'stop the line', 'reject*', 'eject*', 'actuator', 'jetson', 'greengrass', 'dependence on the wan', 'independent of the wan', 'wan', 'iot edge', 'at the machine', 'vor ort', 'auf dem gerat', 'ohne internet', 'sin internet', 'en el borde', 'sans internet', 'en local', 'en peripherie', '边缘', '断网', '离线', '本地推理', 'エッジ', 'オフライン', '現場', 'ネットが切れ', '回線が切れ'],
      [-2, 'autonomous driving', 'radiolog*', 'x ray', 'moderat*', 'ar glasses', '5g', 'search', 'vehicles', 'surveillance'],
    ],
    facts: { edge: 2, 'on-device': -1.5, batch: -1.5, camera: 1.5 },
  },
  {
    pattern: 'autonomous-driving', base: -0.5,
    cues: [
      [4, 'autonomous driving', 'autonomous vehicle*', 'autonomous truck*', 'self driving', 'selbstfahrend*', 'autonomes fahren', 'autonome fahrzeuge', 'fahrerassistenz*', 'adas', 'robotaxi*', 'data loop', 'perception nets', 'perception network*', 'driverless', 'perception model*', 'test vehicle*', 'test car*', 'test fleet', 'testfahrzeug*', 'testflotte', 'drive data', 'driving data', 'fahrdaten', 'lidar', 'rosbag*', 'conduccion autonoma', 'vehiculo* autonomo*', 'vehiculo* de prueba*', 'conduite autonome', 'vehicule* autonome*', 'vehicules de test', '自动驾驶', '无人驾驶', '路测', '测试车', '感知模型', '自動運転', '試験車両', 'テスト車両', '走行データ', '認識モデル', 'av stack', 'drone perception'],
      [2, 'label*', 'annotat*', 'simulation*', 'simulat*', 'resimulation', 're simulation', 'closed loop', 'open loop', 'hil', 'sil', 'ota', 'over the air', 'scene search', 'szenarien', 'scenario*', 'etiquetad*', 'annotation*', '标注', '仿真', 'シミュレーション', 'アノテーション', 'データボックス', 'snowball', 'data box', 'ship* ~ disk*', 'ship* ~ drive*', '3d boxes'],
      [1.5, 'vehicles', 'cars', 'trucks', 'fahrzeuge', 'fahrzeugen', 'vehiculos', 'vehicules', '车辆', '車両', 'sensor data', 'tb per day', 'tb a day', 'tb/day', 'petabyte*', 'pb'],
      [-2, 'telematics', 'connected car*', 'driver scor*', 'remote diagnos*', 'battery health', 'fleet telemetry', 'robot arm', 'delivery time'],
    ],
    facts: { training: 1, 'large-data': 1 },
  },
  {
    pattern: 'iot-predictive-maintenance', base: 0,
    cues: [
      [4.5, 'predictive maintenance', 'predict* ~ failure*', 'predict* ~ breakdown*', 'predict* ~ fail', 'failure prediction', 'vorausschauende wartung', 'vorausschauende instandhaltung', 'predictive-maintenance', 'ausfalle ~ vorherseh*', 'ausfalle vorhersag*', 'ausfallvorhersage', 'condition monitoring', 'zustandsuberwach*', 'remaining useful life', 'rul', 'mantenimiento predictivo', 'predecir ~ fallo*', 'predecir ~ averia*', 'prever ~ fallos', 'maintenance predictive', 'maintenance previsionnelle', 'predire ~ panne*', 'prevoir ~ panne*', 'prediction ~ pannes', '预测性维护', '预知维护', '故障预测', '预测 ~ 故障', '予知保全', '予兆保全', '故障予測', '故障 ~ 予測', '故障の予兆', '設備保全', 'before they break', 'before it breaks', 'before ~ fails', 'before they fail', 'unplanned downtime', 'wear and tear', 'work order*', 'before something breaks', 'something breaks', 'machine stops', 'breaks down', 'break down', 'breakdown*', 'warn ~ days ahead', 'days ahead', 'needs service', 'maintenance', 'mantenimiento', 'wartung', 'instandhaltung', 'entretien', '维护', '维修', '保全', 'escalator*', 'outage* of machines', 'ausfall* ~ erkennen', 'wartungsauftrag*', 'orden* de trabajo', 'ordres de travail', 'fallen ~ aus'],
      [2, 'sensor*', 'mqtt', 'vibration*', 'temperature*', 'pressure', 'iot', 'opc ua', 'modbus', 'scada', 'plc', 'telemetry', 'telemetrie', 'sensoren', 'sensores', 'capteurs', '传感器', '振动', 'センサー', '振動', 'reading* every', 'readings', 'messwert*', 'gateway*'],
      [1.5, 'pump*', 'turbine*', 'motor*', 'machine*', 'compressor*', 'elevator*', 'escalator*', 'aufzug*', 'aufzuge', 'maschine*', 'pumpe*', 'anlage*', 'windrad*', 'ascensor*', 'maquina*', 'bomba*', 'turbina*', 'ascenseur*', 'pompe*', 'eolienne*', '水泵', '泵', '电梯', '机器', '设备', '风机', 'ポンプ', 'エレベーター', '機械', '設備', 'モーター', 'train*', 'locomotive*', 'wind turbine*', 'transformer*', 'robots', 'hvac', 'chiller*', 'drill*', 'rig', 'boiler*', 'valve*', 'bearing*', 'rail*', 'trams', 'excavator*', 'technician*', 'techniker*', 'tecnico*', 'technicien*'],
      [-2, 'digital twin', 'zwilling', 'gemelo', 'jumeau', '孪生', 'ツイン', 'camera*', 'train ~ model', 'vehicles', 'fraud*'],
    ],
    facts: { 'in-stream': 0.5, camera: -1.5 },
  },
  {
    pattern: 'medical-imaging-hybrid', base: -0.3,
    cues: [
      [4, 'x ray*', 'xray*', 'radiolog*', 'dicom', 'pacs', 'mri', 'ct scan*', 'medical imag*', 'mammogra*', 'ultrasound', 'patholog*', 'histopatholog*', 'tumor*', 'tumour*', 'rontgen*', 'mrt', 'medizinische bild*', 'radiografia*', 'imagen* medica*', 'resonancia*', 'tomografia*', 'mamografia*', 'imagerie medicale', 'radiographie*', 'irm', 'scanner medical', '医学影像', '医疗影像', '影像', 'x光', 'ct影像', '胸片', '放射科', '医用画像', 'レントゲン', 'x線', 'ct画像', 'mri画像', '放射線', '読影', 'retina*', 'fundus', 'skin lesion*', 'dermatolog*', 'endoscop*', 'ecg', 'ekg', 'heart rhythm', 'arrhythmia', 'biops*', 'lung nodule*', 'medical device'],
      [2, 'hospital*', 'klinik*', 'krankenhaus*', 'krankenhauser*', 'patient*', 'clinic*', 'hopita*', 'medecin*', '医院', '患者', '病院', 'clinical', 'doctor*', 'phi', 'hipaa', 'healthcare'],
      [1, 'on prem*', 'onprem*', 'data center', 'dedicated line', 'hybrid', 'classifier', 'deidentif*', 'de identif*', 'diagnos*', 'befund*', 'screening', 'second opinion', 'fda'],
      [-2, 'genom*', 'federated', 'across ~ hospitals', 'invoice*', 'chatbot*', 'appointment*', 'predictive maintenance', 'wind'],
    ],
    facts: { hybrid: 1, 'on-premises': 0.5 },
  },
  {
    pattern: 'genomics', base: 0,
    cues: [
      [5, 'genom*', 'wgs', 'exome*', 'variant call*', 'fastq', 'vcf', 'bam files', 'cram', 'nextflow', 'parabricks', 'gatk', 'dna', 'rna seq*', 'rnaseq', 'sequenc* ~ sample*', 'sequencer*', 'sequenzier*', 'secuenciaci*', 'sequencage', 'genetic*', 'genetisch*', 'bioinformat*', 'proteom*', 'single cell', '基因', '基因组', '测序', '变异检测', 'ゲノム', '遺伝子', 'シーケンス解析', 'シーケンサー', 'シークエンス', 'biobank*', 'snakemake', 'healthomics'],
      [1, 'samples', 'proben', 'muestras', 'echantillons', '样本', '検体', 'cohort*', 'risk score*', 'pipeline', 'spot', 'batch'],
    ],
    facts: { batch: 0.5 },
  },
  {
    pattern: 'call-center', base: 0,
    cues: [
      [4.5, 'call center*', 'call centre*', 'callcenter*', 'contact center*', 'contact centre*', 'contact-center', 'phone call*', 'phone support', 'telephone', 'telephony', 'hotline*', 'telefonhotline', 'telefon*', 'anruf*', 'kundengesprach*', 'centro de llamadas', 'centro de contacto', 'llamada*', 'telefonic*', 'centre d appel*', 'centre de contact', 'centres d appels', 'appel* telephonique*', 'appels', '呼叫中心', '通话', '电话', '客服电话', '热线', 'コールセンター', 'コンタクトセンター', '通話', '電話', '電話応対', 'voice bot*', 'voicebot*', 'ivr', 'amazon connect', 'genesys', 'voice agent*', 'voice assistant*', 'sprachassistent*', 'sprachbot*', 'asistente de voz', 'assistant vocal', '语音机器人', '语音助手', '音声ボット', '音声アシスタント', 'agent assist', 'call recording*', 'calls'],
      [3, 'transcri*', 'transkri*', 'speech to text', 'speech recognition', 'spracherkennung', 'reconocimiento de voz', 'reconnaissance vocale', 'diarization', 'diariz*', '转写', '语音识别', '转录', '文字起こし', '音声認識', '書き起こし', 'verschriftlich*'],
      [2, 'sentiment*', 'summar*', 'zusammenfass*', 'resum*', '情感', '摘要', '总结', '感情分析', '要約', 'live agent*', 'quality scoring', 'compliance phrases', 'agents see', 'suggestions to agents', 'wrap up', 'after call'],
      [-2, 'video archive', 'archive', 'podcast*', 'meeting*', 'archiv', 'film*', 'lecture*', 'court hearing*'],
    ],
    facts: { training: -1, edge: -1.5 },
  },
  {
    pattern: 'document-processing', base: 0,
    cues: [
      [4.5, 'invoice*', 'rechnung*', 'factura*', 'facture*', '发票', '请求书', '請求書', 'receipt*', 'beleg*', 'recibo*', 'recus', '收据', '票据', '領収書', '伝票', '帳票', 'document processing', 'dokumentenverarbeitung', 'idp', 'ocr', 'extract* ~ field*', 'extract* ~ data from', 'field extraction', 'data extraction', 'scanned document*', 'scanned form*', 'paper form*', 'scans', 'purchase order*', 'delivery note*', 'lieferschein*', 'bill of lading', 'bills of lading', 'customs declaration*', 'customs form*', 'kyc document*', 'passport*', 'id card*', 'mortgage application*', 'loan application*', 'application form*', 'formular*', 'antrag* ~ erfass*', 'claims form*', 'claim form*', 'tax form*', 'medical form*', 'procesamiento de documentos', 'extraer ~ datos', 'extraer ~ campos', 'formulario*', 'albaranes', 'traitement de documents', 'extraire', 'extraction de donnees', 'formulaire*', 'bons de commande', '表单', '单据', '提取字段', '字段', '文档处理', '文書処理', '項目 ~ 抽出', '抽出', '申込書', '申請書', 'felder ~ auslesen', 'auslesen', 'digitalisier*', 'classif* ~ documents', 'classif* ~ letters', 'mailroom', 'posteingang', 'utility bills', 'kyc onboarding', 'onboarding documents', 'get the numbers out', 'pull the fields', 'pull ~ out of', 'read the forms', 'read ~ invoices', 'read ~ forms', 'customs', 'key data from', 'bills', 'paperwork', 'digitise', 'digitize', 'contract extraction', 'handwritten'],
      [2, 'pdf*', 'email attachment*', 'sftp', 'scan*', 'low confidence', 'confidence', 'clerk*', 'validat*', 'sap', 'erp', 'archive system', 'dms', 'straight through', 'manual review', 'sachbearbeiter ~ pruf*', 'textract', 'document intelligence', 'document ai', 'write to', 'export* to', 'buchhaltung', 'accounts payable', 'kreditoren*', 'contabilidad', 'comptabilite', '财务', '経理'],
      [0.5, 'documents', 'dokumente', 'documentos', '文件', '文書', 'forms', 'letters', 'briefe', 'pages'],
      [-2, 'chatbot*', 'answer* ~ question*', 'ask ~ documents', 'chat', 'assistant', 'search engine', 'transcri*', 'fraud*', 'citation*', 'cite*', 'fine tun*'],
    ],
    facts: { asynchronous: 0.5, training: -1, edge: -1.5 },
  },
  {
    pattern: 'demand-forecasting', base: 0,
    cues: [
      [4.5, 'forecast*', 'demand planning', 'demand prediction', 'predict* ~ demand', 'predict* ~ sales', 'sales prediction', 'prognose*', 'prognostizier*', 'bedarfsplan*', 'absatzplan*', 'absatzprognose', 'bedarfsprognose*', 'nachfrageprognose*', 'lastprognose*', 'vorhersage* ~ nachfrage', 'pronostic*', 'prevision de demanda', 'predecir ~ demanda', 'predecir ~ ventas', 'prevision* de la demande', 'prevision* de demande', 'prevision* des ventes', 'previsions', 'prevoir ~ demande', '需求预测', '销量预测', '销售预测', '预测销量', '预测 ~ 需求', '负荷预测', '預測', '需要予測', '売上予測', '販売予測', '需要を予測', '予測 ~ 需要', 'time series', 'zeitreihe*', 'series temporales', 'series temporelles', '时间序列', '時系列', 'inventory plan*', 'replenish*', 'stock level*', 'staffing plan*', 'workforce plan*', 'load forecast*', 'energy demand', 'heat demand', 'predict* ~ consumption', 'how much ~ will', 'how many ~ will', 'will each ~ need', 'need tomorrow', 'prevoir', 'prevoir ~ ventes', 'previsions de vente', 'predecir ~ consumo', 'vorhersagen ~ verkauf*', 'coming fortnight', 'next week s', 'spare part demand', 'part demand', 'demand per', 'bedarf*', 'demanda', 'electricity load', 'load per', 'estimate ~ load', 'sales for', 'pairs', 'sales of'],
      [1.5, 'sku*', 'store*', 'product* per store', 'articles', 'filiale*', 'tienda*', 'magasin*', '门店', '店舗', 'warehouse*', 'supermarket*', 'grocery', 'retail*', 'planner*', 'disponent*', 'planificador*', 'planificateur*', 'seasonal*', 'promotion*', 'holiday*', 'weather', 'wetter', 'power bi', 'electricity', 'strom', 'energia', 'perishable*', 'fresh food', 'meals', 'combinations', 'hierarch*', 'reconcil*', 'backtest*'],
      [-2, 'failure*', 'churn', 'fraud*', 'maintenance', 'digital twin'],
    ],
    facts: { schedule: 1, batch: 1, edge: -2, synchronous: -0.5 },
  },
  {
    pattern: 'anomaly-streaming', base: -0.3,
    cues: [
      [3.5, 'anomal*', 'outlier*', 'intrusion*', 'ddos detect*', 'threat detect*', 'attack detect*', 'log anomal*', 'unusual ~ traffic', 'unusual ~ behaviour', 'unusual ~ behavior', 'ausreisser', 'auffalligkeit*', 'einbruch*', 'angriff*', 'detect* ~ attack*', '异常', '入侵', '攻击检测', '异常检测', '異常検知', '異常', '侵入検知', '攻撃検知', 'detectar ~ anomal*', 'intrusi*', 'suspicious activity', 'suspicious logins'],
      [2.5, 'network telemetry', 'netflow', 'syslog', 'network traffic', 'netzwerkverkehr', 'netzwerk*', 'trafico de red', 'trafic reseau', 'reseau', 'logs', 'log stream*', 'metrics stream', 'metrics per second', 'firewall log*', 'misbehav*', 'security event*', 'siem', '网络流量', '日志', '网络', 'ネットワーク', 'ログ', 'trafficdaten', 'sensor stream*', 'data center sensors', 'microservices', 'events per second', 'event stream*', 'clickstream*', 'gb/s', 'gbit/s', 'gbps', 'mb/s', 'packet*', 'cell tower*', 'base station*', 'smart meter*', 'grid', 'market data', 'trading', 'order book'],
      [1.5, 'alert*', 'alarm*', 'alerta*', 'alerte*', '告警', '报警', 'アラート', '通知', 'noc', 'soc team', 'security team', 'sub second', 'real time', 'realtime', 'echtzeit', 'tiempo real', 'temps reel', '实时', 'リアルタイム', 'stream*', 'kafka', 'flink', 'pinot', 'clickhouse', 'retention', 'hot'],
      [-2, 'predictive maintenance', 'fraud*', 'digital twin', 'camera*', 'defect*', 'patient*', 'wartung', '予知保全', '预测性维护', 'pump*', 'machine*', 'maschinen', 'technician*'],
      [1, 'telemetry', 'telemetrie', 'telemetria', '遥测', 'テレメトリ'],
    ],
    facts: { 'in-stream': 1.5, batch: -2, training: -0.5, edge: -1, throughput: 1.5, camera: -1 },
  },
  {
    pattern: 'feature-platform', base: 0,
    cues: [
      [5, 'feature store*', 'feature platform*', 'feature registry', 'feature-store', 'feature serving', 'online features', 'shared features', 'merkmalsspeicher', 'almacen de caracteristicas', 'magasin de features', '特征平台', '特征库', '特征存储', '特徴量ストア', 'フィーチャーストア', 'フィーチャストア', '特徴量基盤', '特徴量', '特征', 'feast', 'tecton', 'hopsworks', 'point in time', 'point-in-time', 'training serving skew', 'feature reuse', 'define features', 'features once', 'same aggregates', 'rebuilding the same', 'offline and online the same', 'reuse features'],
      [1.5, 'ml teams', 'data science teams', 'teams', 'online read*', 'reads/s', 'reads per second', 'lineage', 'batch and streaming', 'freshness', 'backfill*', 'entity key*', 'offline and online', 'online and offline', 'online und offline', 'lookup*'],
      [-2.5, 'fraud*', 'recommend*', 'churn', 'bidding', 'notebook*', 'credit'],
    ],
    facts: { edge: -2 },
  },
  {
    pattern: 'batch-scoring', base: -0.3,
    cues: [
      [3.5, 'batch scor*', 'batch infer*', 'batch predict*', 'offline scor*', 'bulk scor*', 'score* ~ every', 'scored every', 'score all', 'scored nightly', 'nightly scor*', 'monthly scor*', 'weekly scor*', 'scored once', 'score* ~ nightly', 'score* ~ monthly', 'score* ~ weekly', 'bewert* ~ monatlich', 'stapelverarbeitung', 'batch vorhersage*', 'batch-vorhersage', 'puntuar ~ clientes', 'scoring por lotes', 'por lotes', 'scoring mensuel', 'par lots', 'par lot', '批量评分', '批量预测', '批量推理', '批处理', '批量', 'バッチ推論', 'バッチ予測', 'バッチスコアリング', 'バッチ処理', 'バッチ', '一括', 'batch only', 'nur batch', 'batch job', 'one off', 'one time', 'einmalig', 'overnight', 'uber nacht', 'stapel*', 'batch', 'no api', 'no endpoint', 'no online endpoint', 'no online', 'keine online schnittstelle', 'keine schnittstelle', 'run ~ over ~ historical', 'sentiment over', 'classify ~ into', 'label ~ million', 'write ~ back to', 'load ~ into redshift', 'load ~ into snowflake', 'load the labels', 'load the results', 'results go to', 'results to', 'ergebnis ins', 'resultados al', 'resultats dans', 'must finish', 'finish within', 'lapse risk', 'kundigungsrisiko'],
      [2.5, 'churn', 'abwanderung*', 'kundigung*', 'abandono', 'attrition', 'desabonnement', '流失', '解約', '離反', 'propensity', 'lead scor*', 'customer lifetime', 'lapse', 'ltv', 'clv', 'segment*', 'cross sell score*', 'risk score*', 'next month', 'turnover risk', 'default probabilit*', 'donor*', 'policyholders', 'meter readings', 'credit portfolio'],
      [2, 'subscriber*', 'kunden', 'clientes', 'clients', 'abonnes', 'customers', '客户', '用户', '顧客', '会員', 'rows', 'records', 'accounts', 'policies', 'results to ~ crm', 'crm', 'write back', 'back to ~ warehouse', 'warehouse', 'table', 'archive', 'archiv', 'archivo', 'archives', '存档', '归档', 'アーカイブ', 'backlog', 'million documents', 'historical', 'petabyte*', 'pb'],
      [1.5, 'must finish', 'finish in', 'by the morning', 'spot ok', 'cheapest possible', 'deadline'],
      [-2.5, 'real time', 'realtime', 'echtzeit', 'tiempo real', 'temps reel', '实时', 'リアルタイム', 'live', 'chat*', 'genom*', 'invoice*', 'forecast*', 'prognose*', 'fraud*', 'variant call*', 'digital twin', '需要予測', '需求预测'],
    ],
    facts: { schedule: 1.5, batch: 2, edge: -2, synchronous: -2, 'in-stream': -2, training: -0.5 },
  },
  {
    pattern: 'streaming-ml', base: -0.3,
    cues: [
      [3.5, 'dynamic pric*', 'surge pric*', 'dynamische preis*', 'preisoptimierung', 'precios dinamicos', 'tarification dynamique', 'prix dynamiques', '动态定价', 'ダイナミックプライシング', '価格 ~ リアルタイム', 'eta', 'etas', 'arrival time*', 'ankunftszeit*', 'tiempo de llegada', 'tiempos de llegada', 'heure d arrivee', 'heures d arrivee', '到达时间', '预计到达', '到着時刻', '到着予測', 'delivery time*', 'lieferzeit*', 'next best action', 'in stream', 'in-stream', 'streaming ml', 'streaming inference', 'stream inference', 'streaming features', 'score* ~ event*', 'event scoring', 'live events', 'live odds', 'odds', 'live betting', 'matchmak*', 'in game', 'live pric*', 'pric* ~ live', 'continuously updat*', 'dynamic prices', 'prices for ~ updated', 'price per zone', 'recomputed', 'updated every few seconds', 'updated every second', 'live betting', 'occupancy', 'surge', 'update* ~ every second', 'wait time*', 'on the stream', 'im strom', 'en el flujo', 'dans le flux', '流式', '流处理', '流式推理', 'ストリーム処理', 'ストリーミング推論', 'ストリーム上'],
      [2, 'ride hail*', 'ride*', 'taxi*', 'drivers', 'couriers', 'delivery', 'deliver*', 'lieferdienst', 'fahrdienst', 'fahrten', 'repartidor*', 'livraison*', 'coursier*', 'vtc', '网约车', '外卖', '骑手', '配送', '配車', 'タクシー', 'shipments', 'logistic*', 'gps', 'position*', 'bikes', 'scooter*', 'gaming', 'game event*', 'players', 'sports', 'betting'],
      [1.5, 'event*', 'ereignis*', 'evento*', 'evenement*', '事件', 'イベント', 'kafka', 'flink', 'kinesis', 'pub/sub', 'event hubs', 'stream*', 'fresh features', 'real time', 'realtime', 'echtzeit', 'tiempo real', 'temps reel', '实时', 'リアルタイム', 'live', 'per second', 'every second', 'windowing', 'watermark*', 'exactly once'],
      [-2, 'fraud*', 'recommend*', 'bid request*', 'rtb', 'anomal*', 'predictive maintenance', 'camera*', 'digital twin', 'llm', 'vehicle telemetry', 'call*', 'video'],
    ],
    facts: { 'in-stream': 1, batch: -2, edge: -1.5, training: -0.5 },
  },
  {
    pattern: 'federated-learning', base: 0,
    cues: [
      [6, 'federated', 'foderiert*', 'federad*', 'federe*', 'apprentissage federe', 'aprendizaje federado', '联邦学习', '聯邦學習', '联邦', '連合学習', 'フェデレーテッド', 'フェデレーション学習', '分散学習 ~ 病院', 'secure aggregation', 'differential privacy', 'cross silo', 'without sharing ~ data', 'without sharing raw', 'without exchanging data', 'ohne daten ~ teilen', 'ohne ~ daten auszutauschen', 'sin compartir ~ datos', 'sans partager ~ donnees', '不共享数据', '数据不出', 'データを共有せず', 'データを共有せずに', 'raw data stays', 'data stays at each', 'data never leaves each', 'jointly train', 'train jointly', 'train together', 'gemeinsam ~ trainieren', 'entrenar ~ conjunta*', 'entrainer ~ ensemble', '共同训练', '共同で学習', 'nvidia flare', 'flower', 'jointly', 'together without', 'nobody hands over', 'hands over', 'without ~ exchanging', 'sans ~ echanger', 'sin ~ intercambiar', 'sin compartir', 'ohne ~ auszutauschen', 'austausch von rohdaten', 'updates are encrypted', 'joint model'],
      [1.5, 'hospitals', 'banks', 'banken', 'kliniken', 'krankenhauser', 'krankenhausern', 'hospitales', 'bancos', 'hopitaux', 'banques', '医院', '银行', '病院', '銀行', 'consortium', 'konsortium', 'consorcio', 'partners', 'institutions', 'members', 'operators', 'insurers', 'aggregat*', 'raw data', 'rohdaten', 'datos crudos', 'donnees brutes', '原始数据', '生データ', 'gradients', 'weights'],
    ],
    facts: { training: 0.5 },
  },
  {
    pattern: 'rl-training', base: -0.2,
    cues: [
      [5, 'reinforcement learning', 'reinforcement', 'rlhf', 'grpo', 'ppo', 'rlvr', 'reward model*', 'policy training', 'train ~ policy', 'bestarkendes lernen', 'verstarkendes lernen', 'verstarkungslernen', 'aprendizaje por refuerzo', 'apprentissage par renforcement', '强化学习', '強化学習', 'rollout*', 'isaac sim', 'isaac gym', 'gymnasium', 'mujoco', 'self play', 'sim to real', 'sim2real', 'post train*', 'preference optimi*', 'reasoning model training', 'human feedback'],
      [2, 'parallel simulation*', 'simulation*', 'simulator*', 'environments', 'simulador*', 'simulaciones', 'simulateur*', '仿真', '模拟器', 'シミュレータ*', 'シミュレーション', 'robot arm*', 'robot*', 'roboter*', '机器人', '机械臂', 'ロボット', 'ロボットアーム', 'drone*', 'game ai', 'walk in', 'parallel worlds', 'parallel environments', 'ray', 'rllib', 'locomotion', 'grasp*', 'warehouse robot*', 'quadruped', 'policy', 'reward*'],
      [-2, 'digital twin', 'perception', 'milk', 'labeling', 'camera*', 'recommend*'],
    ],
    facts: { training: 1 },
  },
  {
    pattern: 'digital-twin', base: 0,
    cues: [
      [6, 'digital twin*', 'digitaler zwilling', 'digitale zwillinge', 'digitalen zwilling*', 'digitalem zwilling', 'gemelo* digital*', 'jumeau* numerique*', 'jumeaux numeriques', '数字孪生', '孪生', 'デジタルツイン', 'twinmaker', 'azure digital twins', 'dtdl', 'virtual replica', 'virtual copy', 'live 3d model', '3d model', 'live model of', 'before doing them', 'before switching', 'simulate ~ before', 'try out changes', 'was ware wenn', 'que pasaria si', 'et si', 'virtual model of ~ plant', 'omniverse', 'what if simulation*', 'what-if'],
      [1.5, 'what if', 'simulat*', '3d', 'bim', 'wind park', 'wind farm', 'windpark', 'building*', 'gebaude', 'campus', 'port', 'airport', 'refinery', 'plant', 'factory', 'water network', 'city', 'stadt', 'ciudad', 'ville', '工厂', '城市', '港口', '工場', '都市', 'bridge', 'power plant', 'recalibrat*', 'parque eolico', 'parc eolien'],
    ],
    facts: {},
  },
  {
    pattern: 'content-moderation', base: 0,
    cues: [
      [5, 'moderat*', 'moderier*', 'moderaci*', 'moderer', '内容审核', '审核', '内容安全', 'モデレーション', '投稿監視', '不適切', '投稿 ~ 審査', 'user generated', 'ugc', 'nutzergeneriert*', 'nsfw', 'toxic*', 'hate speech', 'hassrede', 'hassbotschaft*', 'discurso de odio', 'contenu haineux', 'contenus haineux', 'discours haineux', 'contenus illicites', 'csam', 'harmful content', 'offensive', 'abusive', 'nudity', 'trust and safety', 'trust & safety', 'inappropriate', 'anstossig*', 'inapropiad*', 'inapproprie*', '色情', '暴恐', '违规', '有害コンテンツ', '誹謗中傷', '違反投稿', 'policy violation*', 'violence', 'self harm', 'must be blocked', 'hasskommentare', 'kids ~ chat', 'remove ~ posts', 'wrong removals', 'bullying', 'screen ~ posts', 'flag ~ uploads', 'flag violence', 'extremis*', '短视频', '举报', 'cyberbullying', 'digital services act', 'dsa'],
      [2, 'upload*', 'post*', 'comments', 'kommentare', 'comentarios', 'commentaires', '评论', '上传', '发布', '帖子', '投稿', 'コメント', 'アップロード', 'social network', 'social media', 'soziales netzwerk', 'red social', 'reseau social', '社交', 'ソーシャル', 'sns', 'forum', 'community', 'images and videos', 'livestream*', 'live stream*', 'user photos', 'listings', 'reviews', 'chat messages'],
      [1.5, 'human review*', 'appeal*', 'einspruch*', 'widerspruch', 'apelaci*', 'appel ~ decision', 'recours', '申诉', '人工复审', '人工审核', '異議申し立て', '人手', 'borderline', 'moderators', 'moderatoren', 'reviewer*', 'queue'],
    ],
    facts: { edge: -2, training: -1, asynchronous: 0.5 },
  },
  {
    pattern: 'ad-ranking', base: 0,
    cues: [
      [5.5, 'real time bidding', 'real-time bidding', 'realtime bidding', 'bidding', 'bidder*', 'bid request*', 'bids', 'rtb', 'openrtb', 'ctr', 'click through', 'click prediction', 'dsp', 'ssp', 'ad server', 'ad ranking', 'ad serving', 'ad exchange', 'ads', 'adtech', 'ad tech', 'advertis*', 'sponsored', 'gebote', 'gebotsplattform', 'werbung', 'werbeanzeige*', 'werbeplatz*', 'anzeigen ~ rank*', 'publicidad', 'anuncio*', 'puja*', 'subasta* de anuncios', 'publicit*', 'encheres', 'annonces', '广告', '竞价', '点击率', '実時間入札', '広告', '広告配信', '入札', 'クリック率', 'budget pacing', 'impression*', 'rank sponsored', 'sponsored results', 'sponsored listings', 'ctr model'],
      [1, 'qps', 'budget', 'latency', 'auction*', 'campaign*', 'aerospike', 'publisher*', 'inventory', 'exchange*'],
    ],
    facts: { edge: -2, batch: -2, 'high-rate': 1 },
  },
  {
    pattern: 'multimodal-search', base: 0,
    cues: [
      [4.5, 'image search', 'visual search', 'search by image', 'search by photo', 'search ~ by text or image', 'multimodal search', 'similar ~ product*', 'similar ~ image*', 'similar ~ photo*', 'similarity search', 'reverse image', 'product search', 'search engine', 'semantic search', 'hybrid search', 'full text search', 'enterprise search', 'search ~ photo*', 'search ~ pictures', 'search ~ images', 'find ~ similar', 'text to image search', 'neural search', 'search for ~ texts', 'search over', 'bildersuche', 'bildsuche', 'ahnliche ~ produkte', 'ahnliche ~ bilder', 'suchmaschine', 'produktsuche', 'semantische suche', 'suche nach', 'suchfunktion', 'suche uber', 'busqueda', 'buscador', 'buscar ~ productos', 'buscar ~ imagen*', 'productos similares', 'motor de busqueda', 'recherche visuelle', 'recherche par image', 'recherche d images', 'moteur de recherche', 'recherche semantique', 'recherche de produits', 'produits similaires', '以图搜图', '图像搜索', '图片搜索', '搜索引擎', '相似商品', '商品搜索', '语义搜索', '语义检索', '画像検索', '類似商品', '類似画像', '商品検索', 'セマンティック検索', '検索エンジン', '横断検索', '検索サービス', 'patent search', 'bm25', 'from a photo', 'from a picture', 'by photo', 'by picture', 'photograph a', 'photo or a description', 'picture queries', 'text and picture', 'keyword ~ semantic', 'semantic and keyword', 'closest of', 'show the closest', 'find ~ from a photo', 'marketplace search', 'shop search', 'site search', 'rechercher', 'recherche sur', 'patent*'],
      [2, 'photo*', 'picture*', 'image*', 'foto*', 'bild', 'bilder', 'imagen*', '图片', '照片', '写真', '画像', 'catalog*', 'katalog*', 'catalogue*', 'catalogo*', '目录', 'カタログ', 'customers upload', 'clip', 'embedding*', 'vector', 'rerank*', 'elasticsearch', 'opensearch', 'paragraphs', 'legal texts', 'patents', 'queries per second', 'queries/second', 'search'],
      [-2.5, 'chatbot*', 'rag', 'answer* ~ question*', 'moderat*', 'defect*', 'image generat*', 'x ray*', 'recommend*', 'assistant', 'scene search'],
    ],
    facts: { edge: -2, training: -1.5, batch: -1 },
  },
  {
    pattern: 'lakehouse-ml', base: 0,
    cues: [
      [4.5, 'lakehouse*', 'lake house', 'delta lake', 'iceberg', 'hudi', 'medallion', 'bronze silver gold', 'bronze', 'unity catalog', 'data platform', 'datenplattform', 'plataforma de datos', 'plateforme de donnees', '数据平台', '湖仓', '数据湖', 'データ基盤', 'データ分析基盤', 'レイクハウス', 'データレイク', 'analytics and ml', 'analytics and machine learning', 'bi and ml', 'data lake', 'datalake', 'delta tables', 'delta table*', 'medallion architecture', 'one governed', 'cdc into', 'changes into', 'lago de datos', 'lac de donnees', 'data mesh'],
      [2, 'spark', 'cdc', 'change data capture', 'databricks', 'bigquery', 'snowflake', 'redshift', 'synapse', 'fabric', 'dbt', 'etl', 'trino', 'purview', 'elt', 'data warehouse', 'oracle', 'dashboards', 'looker', 'power bi', 'tableau', 'bi', 'sql', 'quicksight', 'data catalog', 'datenkatalog', 'governance', 'governed', 'lineage', 'analysts', 'analysten', 'analistas', 'analystes', '分析师', '分析', 'アナリスト', 'reporting', 'airflow'],
      [1, 'churn model*', 'train* ~ model*', 'ml', 'tb', 'pb', 'ingest*', 'notebooks'],
      [-2, 'real time', 'demand forecast*', 'forecast*', 'fraud*', 'chatbot*', 'recommend*', 'vehicles', 'feature store', 'federated', 'genom*', 'batch scor*', 'gpu quota*'],
    ],
    facts: { edge: -2, synchronous: -1 },
  },
  {
    pattern: 'mlops-platform', base: 0,
    cues: [
      [4.5, 'mlops', 'ml ops', 'ml platform*', 'ml-platform*', 'machine learning platform*', 'ml plattform*', 'ki plattform', 'ai platform', 'data science platform*', 'data science plattform', 'self service', 'selbstbedienung', 'autoservicio', 'libre service', 'plataforma de ml', 'plataforma mlops', 'plataforma de machine learning', 'plateforme mlops', 'plateforme ml', 'plateforme de machine learning', 'plateforme d apprentissage', '机器学习平台', 'mlops平台', 'ai平台', '算法平台', '自助', 'ml基盤', 'mlops基盤', '機械学習基盤', '機械学習プラットフォーム', 'セルフサービス', 'kubeflow', 'model lifecycle', 'internal ml', 'ml platform', 'gpu sharing', 'share gpus', 'experiments and deployments', 'platform for ~ data scientists'],
      [2.5, 'notebook*', 'jupyter*', 'gpu quota*', 'quota*', 'experiment tracking', 'mlflow', 'pipelines', 'registry', 'canary*', 'drift*', 'hyperparameter*', 'data scientist*', 'data scientists', 'datenwissenschaftler*', 'cientificos de datos', 'data scientists', 'scientifique* des donnees', '数据科学家', 'データサイエンティスト', '笔记本', 'ノートブック', 'ml engineers', 'model registry', 'gitops', 'ci/cd', 'experiments', 'reproducib*', 'multi tenant*', 'tenants'],
      [1.5, 'kubernetes', 'k8s', 'openshift', 'cloud neutral', 'vendor neutral', 'lock in', 'portab*', 'same on', 'teams', 'eks', 'gke', 'aks'],
      [-2, 'feature store', 'lakehouse', 'llm gateway', 'fraud*', 'recommend*', 'pre train*', 'fine tun*', 'chatbot*', 'camera*', 'federated', 'forecast*', 'air gap*', 'credit'],
    ],
    facts: { edge: -2 },
  },
  {
    pattern: 'multi-region-inference', base: -0.5,
    cues: [
      [4.5, 'active active', 'active-active', 'multi region', 'multi-region', 'multiregion*', 'multirregion*', 'multi regionen', 'multiple regions', 'several regions', 'three regions', 'two regions', 'two continents', 'three continents', 'global inference', 'globally', 'worldwide', 'weltweit', 'aktiv aktiv', 'aktiv-aktiv', 'mehrere regionen', 'mehreren regionen', 'drei regionen', 'activo activo', 'activo-activo', 'varias regiones', 'tres regiones', 'en todo el mundo', 'actif actif', 'actif-actif', 'plusieurs regions', 'trois regions', 'monde entier', '多区域', '多地域', '双活', '多活', '异地多活', '跨区域', '全球', 'マルチリージョン', '複数リージョン', 'アクティブアクティブ', 'アクティブ/アクティブ', '全世界', 'グローバル', 'region dies', 'region fails', 'region goes down', 'region outage', 'lose a region', 'regional failover', 'region fallt aus', 'cae una region', 'si une region tombe', 'failover', 'nearest region', 'closest region', 'answer from the nearest', 'survive the loss', 'losing any one', 'loss of one', 'ausfall einer region', 'goes unnoticed', 'fail over', 'merken'],
      [2, 'llm*', 'inference', 'inferenz', 'inferencia', '推理', '推論', 'serve', 'model', 'open weight*', 'chat', 'llama*', 'qwen*', 'assistant', 'latency'],
      [1.5, 'rto', 'users must not notice', 'geo*', 'europe, us and asia', 'eu, us', 'us, eu', 'asia', 'global users', 'data residency per region', 'continents'],
      [-2, 'bid*', 'rtb', 'recommend*', 'train*', 'fraud*', 'federated', 'document*'],
    ],
    facts: { 'multi-region': 2.5, training: -2, batch: -2, edge: -2, 'open-model': 0.5 },
  },
  {
    pattern: 'sovereign-onprem', base: -0.5,
    cues: [
      [4.5, 'air gap*', 'airgap*', 'air-gap*', 'no internet', 'no internet at all', 'without internet access', 'disconnected', 'classified', 'secret', 'top secret', 'sovereign*', 'souveran*', 'soberan*', 'souverain*', 'verschlusssache*', 'geheim*', 'eingestuft*', 'clasificad*', 'confidentiel defense', 'classifie*', 'data diode', 'ohne internet*', 'kein internet', 'keine internetverbindung', 'sin conexion', 'sin internet', 'sans internet', 'sans acces internet', 'sans connexion', 'isole* d internet', '物理隔离', '隔离网络', '内网', '涉密', '机密', '断网环境', '无外网', '不连外网', '信创', '国产化', 'エアギャップ', 'インターネット接続なし', 'インターネット非接続', 'インターネットに接続しない', '閉域', '閉域網', 'オフライン環境', '機密', 'ソブリン'],
      [3, 'no cloud', 'without cloud', 'no public cloud', 'never leave', 'must never leave', 'not leave', 'nothing may leave', 'nothing may ever leave', 'nothing may go outside', 'go outside', 'nothing leaves', 'external connection*', 'outside connection', '外部接続', 'keine cloud', 'ohne cloud', 'sin nube', 'sans cloud', '不上云', 'クラウド不可', 'クラウドは使えない', 'own server room', 'our own servers', 'own servers', 'own data center', 'own data centre', 'own datacenter', 'own hardware', 'on prem*', 'onprem*', 'eigene* rechenzentrum', 'eigenen servern', 'eigene hardware', 'serverraum', 'propio centro de datos', 'servidores propios', 'propres serveurs', 'propre datacenter', '自有机房', '自己的机房', '本地部署', '私有化', 'オンプレ*', '自社サーバー', '自社データセンター', '自前', 'behind our firewall', 'self hosted'],
      [2, 'ministry', 'ministerium', 'ministerio', 'ministere', '政府', '省庁', '官公庁', 'government', 'behorde*', 'defence', 'defense', 'military', 'army', 'nato', 'bundeswehr', 'police', 'polizei', 'intelligence service', 'navy', 'embassy', 'nuclear', 'central bank', 'public sector', 'verwaltung', 'administracion publica', 'administration publique', '军', '防衛', '自治体', 'critical infrastructure', 'kritis', 'judiciary', 'court*', 'courthouse', 'judge*', 'contractor', 'lawyer*', 'agency', 'parliament', 'law firm', 'submarine'],
      [1.5, 'dgx', 'hgx', 'h100*', 'h200*', 'l40s', 'gpu server*', 'gpu cluster', 'servers with', 'nodes with', 'own gpus', 'eigene gpus', 'llm', 'chat assistant', 'code assistant', 'open source', 'assistant', 'documents', 'source code', 'quellcode', 'codigo fuente', 'code source', 'chat'],
      [-2, 'aws', 'azure', 'gcp', 'google cloud', 'camera*', 'federated', 'defect*', 'hybrid', 'burst*', 'vehicles', 'sensors', 'pretrain*', 'pre train*'],
    ],
    facts: { 'air-gapped': 2.5, 'on-premises': 2, 'self-hosted': 1, hybrid: -3, edge: -1.5, cloud: -2 },
  },
  {
    pattern: 'edge-5g', base: -0.5,
    cues: [
      [4.5, '5g', '6g', 'mec', 'wavelength', 'multi access edge', 'carrier edge', 'operator edge', 'telco edge', 'campus network', 'campusnetz', 'private 5g', 'red 5g', 'reseau 5g', '5g网络', '5g专网', '5g边缘', 'ローカル5g', '5gエッジ', 'ar glasses', 'augmented reality', 'ar brille*', 'gafas ar', 'gafas de realidad', 'realidad aumentada', 'lunettes ar', 'realite augmentee', 'ar眼镜', '增强现实', 'arグラス', 'ar グラス', '拡張現実', 'v2x', 'smart glasses', 'mixed reality', 'xr headset*'],
      [2, 'stadium', 'stadion', 'estadio', 'stade', '体育场', 'スタジアム', 'venue*', 'round trip', 'rtt', 'millisecond*', 'object recognition', 'drone*', 'headset*', 'port', 'hafen', 'puerto', 'arena', 'concert*', 'mobile operator', 'telco', 'base station*', 'intersection*', 'crossing', 'teleoperat*', 'remote control'],
      [-1.5, 'churn', 'subscribers', 'network telemetry', 'llm', 'documents'],
    ],
    facts: { edge: 1 },
  },
  {
    pattern: 'video-analytics-vss', base: -0.3,
    cues: [
      [4, 'video search', 'search ~ video*', 'search ~ footage', 'summar* ~ video*', 'video summar*', 'video analytics', 'video archive', 'footage', 'surveillance', 'cctv', 'security camera*', 'traffic camera*', 'crowd', 'vlm', 'video understanding', 'ask questions ~ video*', 'query ~ video*', 'videouberwachung', 'uberwachungskamera*', 'videoanalyse', 'videosuche', 'videos ~ durchsuch*', 'videos ~ zusammenfass*', 'videovigilancia', 'analisis de video', 'buscar ~ videos', 'resum* ~ video*', 'videosurveillance', 'analyse video', 'analyse de video*', 'recherche ~ videos', '视频分析', '视频检索', '视频搜索', '监控视频', '视频摘要', '監視カメラ', '防犯カメラ', '映像解析', '映像検索', '動画検索', '動画要約', '映像 ~ 検索', 'body cam*', 'dashcam*', 'broadcast archive', 'sports footage', 'media archive', 'highlights', 'incident* ~ video', 'natural language ~ video', 'video ~ natural language', 'hours of video', 'hours of footage', 'hours of cctv', 'horas de video', 'heures de video', 'stunden video*', 'video de seguridad', 'moments in', 'find ~ scenes', 'find scenes', 'escenas', 'scenes', 'clips', 'archive: ~ hours', 'broadcast'],
      [1.5, 'camera*', 'kameras', 'camaras', '摄像头', 'カメラ', 'video*', 'live', 'rtsp', 'caption*', 'train station*', 'airport*', 'bahnhof*', 'city', 'stadt', 'warehouse', 'retail', 'store', 'parking', 'hours of video', 'streams', 'clips', 'editors', 'journalists', 'security team'],
      [-2.5, 'defect*', 'moderat*', 'recommend*', 'transcri*', 'autonomous', 'ar glasses', 'production line*', 'video streaming', 'cow*', 'call*'],
    ],
    facts: { training: -1, camera: 0.5 },
  },
  {
    pattern: 'ml-hybrid-burst', base: -0.7,
    cues: [
      [4, 'burst*', 'cloud bursting', 'overflow to ~ cloud', 'spill over to ~ cloud', 'spill into ~ cloud', 'peaks in the cloud', 'overflows into', 'overflow into', 'models only cross', 'rents ~ gpus', 'lastspitzen', 'burst in die cloud', 'picos ~ nube', 'desbordar', 'debord* ~ cloud', 'pics ~ cloud', '云爆发', '溢出到云', '弹性扩展到', 'クラウドバースト', 'クラウドに拡張', 'ピーク時 ~ クラウド', 'train on prem*', 'train ~ on prem*', 'train ~ on premises', 'training on prem*', 'train* ~ locally', 'train* ~ own data cent*', 'training ~ own data cent*', 'train* in our data cent*', 'train* in house', 'training stays on prem*', 'training ~ rechenzentrum', 'trainieren ~ rechenzentrum', 'train* ~ vor ort', 'entrenar ~ local*', 'entrenamiento ~ local*', 'entrenar ~ centro de datos', 'entrainement ~ sur site', 'entrainer ~ sur site', 'entrainer ~ centre de donnees', '本地训练', '在本地训练', '本地机房 ~ 训练', 'オンプレ ~ 学習', 'オンプレミス ~ 学習', '自社 ~ 学習', 'serve* ~ in the cloud', 'serving in the cloud', 'inference in the cloud', 'inference in aws', 'inference in azure', 'inference on aws', 'inference on azure', 'inference on gcp', 'inferenz ~ cloud', 'inferencia ~ nube', 'inference ~ cloud', '云上推理', '云端推理', '推論 ~ クラウド', 'クラウド ~ 推論', 'hybrid cloud', 'hybrid', 'hibrid*', 'hybride', '混合云', 'ハイブリッド'],
      [2, 'dedicated line', 'direct connect', 'expressroute', 'interconnect', 'leased line', 'vpn', 'standleitung', 'linea dedicada', 'ligne dediee', '专线', '専用線', 'elasticity', 'elastisch*', 'elasticidad', 'elasticite', '弹性', 'data stays', 'data must stay', 'data may not leave', 'data cannot leave', 'daten bleiben', 'daten durfen ~ nicht verlassen', 'datos ~ no ~ salir', 'donnees ~ restent', '数据不能离开', '数据留在', 'データは外に出', 'only models', 'only the model', 'nur modelle', 'both sides', 'on prem and ~ cloud'],
      [-2, 'camera*', 'edge', 'federated', 'notebook*', 'air gap*', 'no internet', 'sensors', 'oracle'],
    ],
    facts: { hybrid: 2, edge: -2.5, 'air-gapped': -3, 'on-device': -3 },
  },
  {
    pattern: 'image-generation', base: 0,
    cues: [
      [5, 'image generat*', 'generat* ~ image*', 'generat* ~ picture*', 'generat* ~ photo*', 'generate ~ videos', 'video generat*', 'stable diffusion', 'sdxl', 'comfyui', 'diffusion model*', 'diffusion', 'text to image', 'text-to-image', 'text to video', 'avatar*', 'ai art', 'product shots', 'virtual try on', 'bildgenerierung', 'bilder generier*', 'bilder erzeug*', 'bilderzeugung', 'generier* ~ bilder', 'generacion de imagenes', 'generar ~ imagenes', 'genera imagenes', 'generation d images', 'generer ~ images', 'genere ~ images', '文生图', '图像生成', '图片生成', '生成图片', '生成图像', '文生视频', '画像生成', '画像を生成', '動画生成', 'イラスト生成', 'marketing visuals', 'create* ~ images', 'create* ~ visuals', 'banner* ~ generat*', 'midjourney', 'dall e', 'flux', 'creative studio', 'inpainting', 'imagen'],
      [1, 'images per hour', 'images a day', 'images per day', 'scale to zero', 'queue*', 'lora', 'gpu*', 'prompts', 'designers', 'creators', 'api'],
      [-2, 'search', 'moderat*', 'synthetic ~ training', 'captions', 'defect*'],
    ],
    facts: { training: -0.5, edge: -2, batch: -0.5, asynchronous: 1 },
  },
  {
    pattern: 'credit-scoring', base: 0,
    cues: [
      [5, 'credit scor*', 'credit risk', 'credit decision*', 'creditworth*', 'loan*', 'lending', 'mortgage*', 'underwrit*', 'default risk', 'probability of default', 'kreditscor*', 'kreditrisik*', 'kreditwurdig*', 'kreditvergabe', 'kreditentscheid*', 'kredit*', 'bonitat*', 'darlehen*', 'puntuacion crediticia', 'scoring crediticio', 'riesgo crediticio', 'riesgo de credito', 'credito*', 'prestamo*', 'hipoteca*', 'scoring de credit', 'score de credit', 'risque de credit', 'octroi de credit', 'pret*', 'credits', '信用评分', '信贷', '贷款', '信用风险', '授信', '与信', '信用スコア', 'クレジットスコア', 'ローン審査', '融資', '融資審査', '審査', 'scorecard*', 'affordability', 'insurance pricing', 'bnpl', 'buy now pay later'],
      [2.5, 'explain*', 'explicab*', 'erklarbar*', 'erklar*', 'reason code*', 'adverse action', 'model risk', 'modellrisik*', 'riesgo de modelo*', 'risque de modele', 'risque modele', 'four eyes', 'vier augen', 'cuatro ojos', 'quatre yeux', '四眼', 'fairness', 'bias', 'sr 11 7', 'eu ai act', 'ai act', 'challenger', 'regulator*', 'regulador', 'regulateur', 'aufsicht*', 'bafin', '可解释', '模型风险', '监管', '説明可能', '説明可能性', 'モデルリスク', '規制当局', 'governance', 'approval of ~ model*', 'audit trail', 'high risk', 'refusal*', 'rejected', 'tell ~ why', 'validation', 'model inventory'],
      [1, 'consumer*', 'applicant*', 'bank*', 'verbraucher*', 'antragsteller*', 'consumidores', 'solicitante*', 'emprunteur*', '消费', '申請者', 'decision*'],
      [-2.5, 'fraud*', 'betrug*', 'fraude*', 'chatbot*', 'card payment*', 'transfers'],
    ],
    facts: { edge: -2 },
  },
  {
    pattern: 'serverless-genai-startup', base: -0.5,
    cues: [
      [3, 'startup*', 'start up*', 'start-up*', 'small company', 'small team', 'small business', 'side project', 'mvp', 'prototype', 'proof of concept', 'poc', 'hobby', 'two founders', 'two of us', 'three of us', 'we are 3', 'we are 2', '3 people', 'founders', 'small tool', 'little tool', 'pilot', 'kleines unternehmen', 'kleiner betrieb', 'kleine firma', 'kleines team', 'kleinunternehmen', 'handwerksbetrieb', 'pequena empresa', 'empresa pequena', 'pyme', 'emprendimiento', 'petite entreprise', 'pme', 'petite equipe', 'tpe', '初创', '创业公司', '小团队', '小公司', 'スタートアップ', '小規模', '小さな会社', '小さなチーム', '個人開発', 'ngo', 'non profit', 'nonprofit', 'club', 'verein', 'family business', 'weekend project', 'internal tool', 'tiny'],
      [2.5, 'not expensive', 'cheap', 'low budget', 'small budget', 'tight budget', 'low cost', 'as cheap as possible', 'close to free', 'nearly free', 'next to nothing', 'no servers to look after', 'minimal cost', 'pay per use', 'pay as you go', 'few users', 'low traffic', 'little traffic', 'spiky', 'scale to zero', 'serverless', 'billig', 'gunstig', 'kostengunstig', 'wenig budget', 'kleines budget', 'geringe kosten', 'nicht teuer', 'barato', 'economic*', 'poco presupuesto', 'bajo coste', 'bajo costo', 'pas cher', 'petit budget', 'economique', 'faible cout', '便宜', '低成本', '预算有限', '预算不多', '不贵', '安く', '低コスト', '低予算', '安価', '予算が少ない', 'サーバーレス', 'no ops', 'nothing to operate', 'no servers', 'no kubernetes', 'free tier'],
      [2, 'genai', 'generative ai', 'llm*', 'gpt*', 'claude', 'ai thing', 'ai feature', 'some ai', 'documents', 'pdf*', 'summar*', 'chatbot*', 'chat', 'assistant', 'rag', 'answer* ~ question*', 'dokumente', 'documentos', '文档', '文書', 'chatgpt', 'rewrite', 'draft*', 'generate text', 'product description*', 'hr policies', 'faq', '生成', '生成ai', 'text*', 'zusammenfass*', 'resum*', '摘要', '要約', 'ia', 'ki'],
      [-2.5, 'kubernetes cluster', 'gpu cluster', 'h100*', 'pretrain*', 'fine tun*', 'million users', 'fraud*', 'recommend*', 'camera*', 'image generat*', 'transcri*', 'sensor*', 'air gap*', 'on prem*', 'llama*', 'vllm', 'hospital*', 'thousand employees', 'bank', 'forecast*', 'genom*', 'vehicles'],
    ],
    facts: { training: -2, batch: -1, edge: -3, 'large-scale': -2.5, 'self-hosted': -3, 'on-premises': -3, kubernetes: -2, 'small-scale': 1.5, 'cost-sensitive': 0.7 },
  },
  {
    pattern: 'automotive-connected-fleet', base: -0.2,
    cues: [
      [4.5, 'connected car*', 'connected vehicle*', 'connected fleet*', 'connected truck*', 'vehicle telemetry', 'fleet telemetry', 'telematics', 'telematik', 'telematica', 'telematique', 'remote diagnos*', 'driver scor*', 'driving behaviour', 'driving behavior', 'driving style', 'usage based insurance', 'pay how you drive', 'battery health', 'camions connectes', 'camiones conectados', 'coches ~ conectados', 'score de conduite', 'estilo de conduccion', 'can data', 'can bus', 'phone home', 'remote diagnosis', 'driver coaching', 'e scooter*', 'vernetzte lkw', 'vernetzte fahrzeuge', 'vernetzten fahrzeugen', 'vernetzte autos', 'fahrzeugdaten', 'fahrzeugtelemetrie', 'fahrzeugflotte', 'ferndiagnose', 'fahrverhalten', 'coches conectados', 'vehiculos conectados', 'flota conectada', 'telemetria de vehiculos', 'flota de camiones', 'vehicules connectes', 'voitures connectees', 'flotte connectee', '车联网', '联网汽车', '车辆遥测', '网联', 'コネクテッドカー', 'コネクテッド', '車両テレメトリ', '車両データ', 'テレマティクス', 'ev fleet', 'e bikes', 'escooters', 'charging station*'],
      [2, 'vehicle*', 'car', 'cars', 'truck*', 'fleet*', 'fahrzeug*', 'flotte*', 'lkw', 'vehiculo*', 'flota*', 'camion*', 'coche*', 'vehicule*', 'voiture*', '车辆', '汽车', '卡车', '车队', '車両', '自動車', 'トラック', 'buses', 'drivers', 'fahrer', 'oem', 'tractors', 'ships'],
      [1, 'mqtt', 'telemetry', 'app', 'mobile app', 'ota', 'gps', 'location', 'diagnos*', 'can bus', 'iot'],
      [-2, 'autonomous driving', 'perception', 'lidar', 'test vehicle*', 'label*', 'scratch*', 'defect*', 'simulation*', 'insurance claim*', 'autonomes fahren', 'car doors', 'recommend*', 'car photos'],
    ],
    facts: { 'in-stream': 0.5, camera: -1 },
  },
]
