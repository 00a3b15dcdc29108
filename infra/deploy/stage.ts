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
 * The region from which alone CloudFront takes certificates.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html
 */
export const CERTIFICATE_REGION = 'us-east-1'
