/**
 * Options of the `sam` command as samconfig.toml writes them, by their kinds; those of every command are OF_ALL.
 * From schema/samcli.json of SAM CLI as of July 2026, where each new version adds its own:
 * https://github.com/aws/aws-sam-cli/blob/develop/schema/samcli.json
 */
export type Kind = 'flag' | 'text' | 'number' | 'list'

const OF_ALL = { flag: 'beta_features debug save_params', text: 'profile region' }

const COMMANDS: Readonly<Record<string, Partial<Record<Kind, string>>>> = {
  validate: {
    flag: 'lint language_extensions',
    text: 'template_file',
  },
  build: {
    flag: `
      skip_prepare_infra use_container use_buildkit build_in_source language_extensions parallel
      mount_symlinks cached skip_pull_image
    `,
    text: `
      terraform_project_root_path hook_name container_env_var container_env_var_file build_image
      exclude mount_with build_dir cache_dir base_dir manifest template_file docker_network
    `,
    list: 'parameter_overrides',
  },
  package: {
    flag: 'use_json force_upload resolve_s3 resolve_image_repos no_progressbar language_extensions',
    text: `
      template_file output_template_file s3_bucket image_repository s3_prefix kms_key_id metadata
      signing_profiles
    `,
    list: 'image_repositories',
  },
  deploy: {
    flag: `
      guided no_execute_changeset fail_on_empty_changeset confirm_changeset disable_rollback express
      force_upload use_json resolve_s3 resolve_image_repos no_progressbar language_extensions
    `,
    text: `
      template_file on_failure stack_name s3_bucket image_repository s3_prefix kms_key_id role_arn
      metadata signing_profiles
    `,
    number: 'max_wait_duration',
    list: 'image_repositories notification_arns tags parameter_overrides capabilities',
  },
  delete: {
    flag: 'no_prompts express',
    text: 'stack_name s3_bucket s3_prefix',
  },
  sync: {
    flag: `
      code watch dependency_layer skip_deploy_sync express use_container build_in_source
      language_extensions
    `,
    text: `
      template_file resource_id resource container_env_var_file stack_name base_dir build_image
      image_repository s3_bucket s3_prefix kms_key_id role_arn metadata
    `,
    list: 'watch_exclude image_repositories parameter_overrides notification_arns tags capabilities',
  },
  logs: {
    flag: 'tail include_traces',
    text: 'name stack_name filter cw_log_group output end_time start_time',
  },
  traces: {
    flag: 'tail',
    text: 'trace_id output end_time start_time',
  },
  local_invoke: {
    flag: `
      skip_prepare_infra no_event mount_symlinks language_extensions skip_pull_image
      force_image_build shutdown no_memory_limit
    `,
    text: `
      terraform_plan_file hook_name event runtime tenant_id durable_execution_name template_file
      env_vars debugger_path debug_args container_env_vars docker_volume_basedir log_file
      layer_cache_basedir docker_network container_host container_host_interface container_dns
      invoke_image
    `,
    number: 'debug_port',
    list: 'parameter_overrides add_host',
  },
  local_start_api: {
    flag: `
      skip_prepare_infra disable_authorizer language_extensions skip_pull_image force_image_build
      no_watch shutdown no_memory_limit
    `,
    text: `
      terraform_plan_file hook_name host static_dir ssl_cert_file ssl_key_file template_file
      env_vars debugger_path debug_args container_env_vars docker_volume_basedir log_file
      layer_cache_basedir docker_network warm_containers debug_function container_host
      container_host_interface container_dns invoke_image
    `,
    number: 'port debug_port',
    list: 'parameter_overrides add_host',
  },
  local_start_lambda: {
    flag: `
      skip_prepare_infra language_extensions skip_pull_image force_image_build no_watch shutdown
      no_memory_limit
    `,
    text: `
      terraform_plan_file hook_name host template_file env_vars debugger_path debug_args
      container_env_vars docker_volume_basedir log_file layer_cache_basedir docker_network
      warm_containers debug_function container_host container_host_interface container_dns
      invoke_image
    `,
    number: 'port debug_port',
    list: 'parameter_overrides add_host',
  },
  list_endpoints: {
    text: 'stack_name output template_file',
    list: 'parameter_overrides',
  },
  list_resources: {
    text: 'stack_name output template_file',
    list: 'parameter_overrides',
  },
  list_stack_outputs: {
    text: 'stack_name output',
  },
  remote_invoke: {
    text: 'stack_name event event_file tenant_id durable_execution_name test_event_name output',
    list: 'parameter',
  },
}

/** Options that take one of a few words. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  mount_with: ['READ', 'WRITE'],
  on_failure: ['DELETE', 'DO_NOTHING', 'ROLLBACK'],
  output: ['json', 'table', 'text'],
  warm_containers: ['EAGER', 'LAZY'],
}

/** The options of a command; undefined for one that there is not. `global` takes those of all. */
export function optionsOf(command: string): ReadonlyMap<string, Kind> | undefined {
  if (command === 'global')
    return new Map(Object.keys(COMMANDS).flatMap(each => [...(optionsOf(each) ?? [])]))
  const own = COMMANDS[command]
  return own && new Map([...entriesOf(OF_ALL), ...entriesOf(own)])
}

const entriesOf = (kinds: Partial<Record<Kind, string>>) =>
  Object.entries(kinds).flatMap(([kind, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name): [string, Kind] => [name, kind as Kind]),
  )
