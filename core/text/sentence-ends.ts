/**
 * Abbreviations that do not end a sentence: titles before a name, and what stands in the middle of one. After the
 * lists of CLDR's sentence break suppressions, without those that are words as well ("Is.", "On.").
 * https://github.com/unicode-org/cldr-json/tree/main/cldr-json/cldr-segments-full
 */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  en: 'Mr Mrs Ms Messrs Dr Prof Rev Hon Fr St Sr Jr Gen Col Maj Capt Lt Sgt Cpl Gov Sen Rep Pres Mt Ft No Nos vs e.g i.e cf ca approx viz fig Fig vol Vol pp ed eds est Inc Ltd Co Corp Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec',
  de: 'Hr Hrn Fr Frl Dr Prof Dipl Ing Mag St z.B z. bzw ca d.h d. usw z vgl Vgl evtl ggf inkl exkl Nr Abb Bd Hrsg Jh Jhd Jan Feb Mär Apr Aug Sept Okt Nov Dez geb gest sog u.a u. o.ä v.a S bspw Str',
  fr: 'M MM Mme Mmes Mlle Dr Pr Prof St Ste Mgr p.ex p cf env etc chap fig vol éd janv févr avr juil sept oct nov déc av apr J.-C n° art',
  es: 'sr sra srta dr dra prof Sr Sra Sres Sras Srta D Dª Da Dr Dra Prof Profa Lic Ing Gral Mons Sto Sta San p.ej p ej pág págs vol cap fig núm art aprox ca cf Ud Uds EE.UU a.C d.C',
  it: 'Sig sig Sigg sigg Sig.ra sig.ra Sig.na sig.na Dott dott Dott.ssa dott.ssa Prof prof Prof.ssa prof.ssa Ing ing Avv avv Arch Rag Geom Mons S p.es p es pag pagg vol cap fig art n ca cfr Cfr ecc sec a.C d.C',
  pt: 'Sr Sra Srs Sras Srta Dr Dra Prof Profa Eng D Dom Sto Sta p.ex p ex pág págs vol cap fig núm n art aprox ca cf a.C d.C Av',
  nl: 'Dhr Mw Mevr Dr Drs Prof Ir Mr Ing St bijv bv d.w.z o.a m.b.t nr blz ca enz evt jl a.u.b fig vol',
}

/** Dates as "3. Mai", and what is counted so. */
const AFTER_ORDINAL: Readonly<Record<string, RegExp>> = {
  de: /^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert|Kapitel|Klasse|Stock|Platz|Tag|Auflage|Band)/u,
}

const patterns = new Map<string, RegExp>()

/** A title or an initial at the end of a text. */
function openEnd(language: string): RegExp {
  const known = patterns.get(language)
  if (known) return known
  const words = (ABBREVIATIONS[language] ?? '').split(' ').filter(Boolean)
  // "I" is a word; other capitals alone are initials.
  const initial = language === 'en' ? '[A-HJ-Z]' : String.raw`\p{Lu}`
  const escaped = words.map(word => word.replaceAll('.', String.raw`\.\s?`))
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${[...escaped, initial].join('|')})\.$`, 'u')
  patterns.set(language, pattern)
  return pattern
}

/** A quotation that has ended with its own mark; in French its sign of closing stands apart. */
const SAID = /[!?…][\p{Pf}\p{Pe}"'“‘]*\s*$/u
const SPEAKER_FOLLOWS = /^(?:[»”]|\p{Ll})/u

/** No abbreviation is longer than this. */
const LOOK_BACK = 24

/**
 * Whether what looks like the end of a sentence is none: a full stop of an abbreviation, an initial or an ordinal
 * number; or the end of what somebody says, with who says it behind.
 */
export function goesOn(before: string, after: string, language: string): boolean {
  if (SPEAKER_FOLLOWS.test(after) && SAID.test(before)) return true
  const code = language.split('-')[0] ?? ''
  const end = before.slice(-LOOK_BACK).trimEnd()
  if (!end.endsWith('.')) return false
  if (openEnd(code).test(end)) return true
  if (code === 'en' && /(?<!\p{L})(?:no|nos)\.$/u.test(end)) return /^\p{N}/u.test(after)
  return /(?<!\p{N})\p{N}{1,2}\.$/u.test(end) && (AFTER_ORDINAL[code]?.test(after) ?? false)
}
