/** What may be said for the built-in types, by language: twenty minutes, yesterday, any words. */
export const DURATIONS: Record<string, string> = {
  en: 'twenty minutes',
  de: 'zwanzig minuten',
  fr: 'vingt minutes',
  es: 'veinte minutos',
  it: 'venti minuti',
  pt: 'vinte minutos',
  ja: '20分',
  hi: 'बीस मिनट',
  nl: 'twintig minuten',
  ar: 'عشرين دقيقة',
}
export const DATES: Record<string, string> = {
  en: 'yesterday',
  de: 'gestern',
  fr: 'hier',
  es: 'ayer',
  it: 'ieri',
  pt: 'ontem',
  ja: '昨日',
  hi: 'कल',
  nl: 'gisteren',
  ar: 'أمس',
}
export const PHRASES: Record<string, string> = {
  en: 'white whales',
  de: 'weiße wale',
  fr: 'baleines blanches',
  es: 'ballenas blancas',
  it: 'balene bianche',
  pt: 'baleias brancas',
  ja: '白い鯨',
  hi: 'सफ़ेद व्हेल',
  nl: 'witte walvissen',
  ar: 'الحيتان البيضاء',
}
