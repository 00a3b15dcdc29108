/**
 * What the listener has set, by the names of the settings API. The time zone is the machine's.
 * https://developer.amazon.com/en-US/docs/alexa/smapi/alexa-settings-api-reference.html
 */
export const settingsIn = (locale: string): Readonly<Record<string, string>> => ({
  'System.timeZone': Intl.DateTimeFormat().resolvedOptions().timeZone,
  'System.distanceUnits': locale === 'en-US' ? 'IMPERIAL' : 'METRIC',
  'System.temperatureUnit': locale === 'en-US' ? 'FAHRENHEIT' : 'CELSIUS',
})
