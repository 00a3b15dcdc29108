import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'

/** What is counted, by its name in CloudWatch: the dashboard and the alarms of the template look at these. */
export type Counted =
  | 'UploadsIngested'
  | 'PassagesStarted'
  | 'PassagesThrottled'
  /** What Polly bills, as it is asked for it. */
  | 'CharactersBilled'
  | 'TakesKept'
  | 'EditionsReady'
  /** Given up after the last attempt, by no fault of their text. */
  | 'EpisodesFailed'
  | 'TurnsAnswered'
  /** The listener was told that something went wrong. */
  | 'TurnsFailed'
  /** What was asked for is not on the shelf. */
  | 'NotFound'

/**
 * Counts in CloudWatch's embedded metric format: a line in the function's log, and no call. Namespace and service are
 * those of `POWERTOOLS_METRICS_NAMESPACE` and `POWERTOOLS_SERVICE_NAME`.
 */
export function openMetrics() {
  const metrics = new Metrics()
  return {
    count(what: Counted, by = 1): void {
      metrics.addMetric(what, MetricUnit.Count, by)
    },
    /** Beside the count of all versions, for who watches a new one. */
    countForVersion(what: Counted): void {
      metrics.addMetric(what, MetricUnit.Count, 1)
      metrics
        .singleMetric()
        .addDimension('version', process.env.AWS_LAMBDA_FUNCTION_VERSION ?? '')
        .addMetric(what, MetricUnit.Count, 1)
    },
    /** Writes what was counted since the last time. */
    publish(): void {
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics()
    },
  }
}

export type AwsMetrics = ReturnType<typeof openMetrics>
