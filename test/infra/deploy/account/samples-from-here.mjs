import http from 'node:http'
import https from 'node:https'

/**
 * Loaded before `ask new`: Amazon's list of samples, which it wants to have before it takes another's project, is that
 * of the address in SAMPLES. Everything else it asks as ever.
 */
const AMAZON = 'ask-cli-static-content.s3.us-west-2.amazonaws.com'

const { request } = https
https.request = (options, ...rest) =>
  options.hostname === AMAZON
    ? http.request(process.env.SAMPLES, { method: options.method }, ...rest)
    : request(options, ...rest)
