/** The stages that there may be; each has its stacks, its skill and its data. */
export const STAGES = ['dev', 'staging', 'prod'] as const

export type StageName = (typeof STAGES)[number]

/** The names of a stage's stacks. */
export const stacksOf = (stage: StageName) => ({
  main: `voiceshelf-${stage}`,
  foundation: `voiceshelf-${stage}-foundation`,
  certificate: `voiceshelf-${stage}-certificate`,
})

/**
 * The regions from which Alexa calls functions.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/host-a-custom-skill-as-an-aws-lambda-function.html
 */
export const ALEXA_REGIONS: readonly string[] = ['us-east-1', 'us-west-2', 'eu-west-1', 'ap-northeast-1']

/**
 * The region from which alone CloudFront takes certificates.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html
 */
export const CERTIFICATE_REGION = 'us-east-1'
