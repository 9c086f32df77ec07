/** What a unit measures. Distances are told from heights by nothing: both are lengths. */
export type Quantity = 'length' | 'mass' | 'area' | 'volume' | 'temperature' | 'speed' | 'other';

/** A unit behind a number: what it measures and, for an imperial one, what a French newsroom multiplies it by. */
export interface Unit {
  quantity: Quantity;
  /** To the metric units in use, large and small: a mile is 1.609 km and 1,609 m. Empty for a metric unit. */
  factors: readonly number[];
}

const METRIC: readonly (readonly [Quantity, RegExp])[] = [
  ['speed', /^(?:km\/h|kilomètres?[ -](?:à l[’']|par |\/)heure|nœuds?)/u],
  ['area', /^(?:k?m²|ha|hectares?|(?:kilo)?mètres? carrés?)/u],
  ['length', /^(?:km|m|cm|mm|(?:kilo|centi|milli)?mètres?)(?![²³])/u],
  ['mass', /^(?:kg|g|kilos?|(?:kilo)?grammes?|tonnes?)/u],
  ['volume', /^(?:l|cl|ml|(?:centi|milli)?litres?)/u],
  ['temperature', /^(?:°|degrés?)/u],
];

const IMPERIAL: readonly (readonly [Quantity, RegExp, readonly number[]])[] = [
  ['speed', /^(?:mph|miles? (?:per|an) hour|knots?)/iu, [1.609, 1.852]],
  ['area', /^(?:acres?)/iu, [0.4047, 4047]],
  ['area', /^(?:square|sq)/iu, [2.59, 0.0929, 259]],
  ['length', /^(?:nautical)/iu, [1.852]],
  ['length', /^miles?/iu, [1.609, 1609]],
  ['length', /^(?:feet|foot|ft|['’]\s?\d|′)/iu, [0.3048, 30.48]],
  ['length', /^(?:inch(?:es)?|in\.|″)/iu, [2.54, 25.4, 0.0254]],
  ['length', /^(?:yards?|yds?)/iu, [0.9144]],
  ['mass', /^(?:pounds?|lbs?)/iu, [0.4536]],
  ['mass', /^(?:ounces?|oz)/iu, [28.35, 0.02835]],
  ['mass', /^stone/iu, [6.35]],
  [
    'volume',
    /^(?:fluid|gallons?|pints?|cups?|tablespoons?)/iu,
    [3.785, 4.546, 0.568, 0.473, 29.57, 2.957, 0.24, 240],
  ],
  ['temperature', /^(?:degrees|°\s?F|F\b|Fahrenheit)/iu, []],
];

/** First letters of all units, with what may stand before them: most numbers have none behind them. */
const METRIC_OPENS = /^[\s\u00a0\u202f]?[knhmcgtld°]/u;
const IMPERIAL_OPENS = /^[\s-]{0,2}[mkasnfiyplogctd'’′″°]/iu;

/** The metric unit that a French text goes on with, behind a number. */
export function metricUnit(after: string): Unit | undefined {
  if (!METRIC_OPENS.test(after)) return undefined;
  const text = after.replace(/^[\s\u00a0\u202f]/u, '');
  const found = METRIC.find(([, pattern]) => {
    const end = pattern.exec(text)?.[0].length ?? -1;
    return end >= 0 && !/^[\p{L}\p{N}]/u.test(text.slice(end));
  });
  return found && { quantity: found[0], factors: [] };
}

/** The imperial unit that an English text goes on with, behind a number. */
export function imperialUnit(after: string): Unit | undefined {
  if (!IMPERIAL_OPENS.test(after)) return undefined;
  const text = after.replace(/^[\s-]{0,2}/u, '');
  const found = IMPERIAL.find(([, pattern]) => pattern.test(text));
  return found && { quantity: found[0], factors: found[2] };
}

/** Conversions are rounded: « 26 degrés » for 80 °F, « 300 km » for 180 miles. */
const ROUNDING = 0.12;

/** May `metric` be `imperial` in the units of the continent? Temperatures go by their own rule. */
export function isConversion(metric: number, imperial: number, { quantity, factors }: Unit): boolean {
  const exact =
    quantity === 'temperature' ? [((imperial - 32) * 5) / 9] : factors.map((factor) => imperial * factor);
  return exact.some((value) => Math.abs(metric - value) <= Math.max(ROUNDING * Math.abs(value), 1));
}
