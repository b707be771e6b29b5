// Cuts that turn a statement round.

import { describe, expect, it } from 'vitest';
import { compareQuotation } from '../../../src/editorial/quotation/compare.ts';
import { sourceText } from '../../../src/editorial/quotation/source-text.ts';
import { negationBeside, omittedNegation } from '../../../src/editorial/quotation/turned-round.ts';

function omitted(quotation: string, source: string, language = 'en'): string | undefined {
  const [one, other] = compareQuotation(quotation, sourceText(source)).spans;
  if (!one || !other) throw new Error(`not two parts: ${quotation}`);
  return omittedNegation(source, [one, other], language);
}

function beside(quotation: string, source: string, language = 'en'): string | undefined {
  const [place] = compareQuotation(quotation, sourceText(source)).spans;
  if (!place) throw new Error(`not found: ${quotation}`);
  return negationBeside(source, place, undefined, language);
}

describe('an omission', () => {
  it.each([
    ['We will […] sign', 'We will not sign.', 'not', 'en'],
    ['We […] sign', 'We can’t and won’t sign.', "can't", 'en'],
    ['We will […] sign', 'We will, under no circumstances, sign.', 'no', 'en'],
    ['We will not […] sign', 'We will not rest until they sign.', 'not', 'en'],
    ['We agree […] today', 'We agree to nothing of this sort today.', 'nothing', 'en'],
    ['Nous […] signerons', 'Nous ne signerons pas.', 'ne', 'fr'],
    ['Wir unterschreiben […] heute', 'Wir unterschreiben nicht heute.', 'nicht', 'de'],
    ['Мы […] подпишем', 'Мы никогда подпишем.', 'никогда', 'ru'],
    ['Ми […] підпишемо', 'Ми не підпишемо.', 'не', 'uk'],
    ['نحن […] نوقع', 'نحن لن نوقع.', 'لن', 'ar'],
    ['אנחנו […] נחתום', 'אנחנו לא נחתום.', 'לא', 'he'],
    ['Nosotros […] firmaremos', 'Nosotros nunca firmaremos.', 'nunca', 'es'],
    ['We will never […] sign', 'We will never, ever sign.', undefined, 'en'],
    ['We will […] by Friday', 'We will sign. We will not go by Friday.', 'not', 'en'],
    ['We will […] by Friday', 'We will not sign. We go by Friday.', 'not', 'en'],
    ['We will […] by Friday', 'We will sign. We do not go. We leave by Friday.', undefined, 'en'],
    [
      'We will sign, […] by Friday',
      'We will sign, not without doubts, by Friday.',
      undefined,
      'en',
    ],
    ['We will […], by Friday', 'We will sign nothing, by Friday.', 'nothing', 'en'],
    ['We sign […] the paper', 'We sign (no, really) the paper.', undefined, 'en'],
    ['We […] sign', 'We – never – sign.', 'never', 'en'],
    ['We will […] sign', 'We will, “never”, sign.', 'never', 'en'],
    ['We will […] sign', 'We will, under\n no circumstances, sign.', 'no', 'en'],
    ['We will sign […] by May', 'We will sign – not without doubts – by May.', undefined, 'en'],
    ['We will sign […] by May', 'We will sign - not without doubts - by May.', undefined, 'en'],
    ['We will sign […] by May', 'We will sign -- not without doubts -- by May.', undefined, 'en'],
    ['Yes. We will […], he said', 'Yes. We will sign nothing, he said.', 'nothing', 'en'],
    ['We will pay 5.5 […], he said', 'We will pay 5.5 for nothing, he said.', 'nothing', 'en'],
    ['We do not wait […] today', 'We do not wait for them today.', undefined, 'en'],
    ['to […] sign', 'We are unable to find words or sign.', undefined, 'en'],
    ['We will […], today', 'We will sign, not go, today.', undefined, 'en'],
    ['We will […] today', 'We will sign, not go, leave today.', undefined, 'en'],
    ['We will […] by May', 'We will sign. We do not go, we leave by May.', undefined, 'en'],
    [
      'We will […] by Friday',
      'We will sign. We go. We do not wait. We leave by Friday.',
      undefined,
      'en',
    ],
    ['We will […] by Friday', 'We will sign, not go. We leave by Friday.', undefined, 'en'],
    ['We will […] by Friday', 'We will sign. He said “no.” We go by Friday.', undefined, 'en'],
  ])('takes out what turns it round: %s', (quotation, source, word, language) => {
    expect(omitted(quotation, source, language)).toBe(word);
  });

  it.each([
    ['We will sign […] by Friday', 'We will sign, though we do not like it, by Friday.'],
    ['We will sign. […] Then we go', 'We will sign. We do not like it. Then we go.'],
    ['The plan […] is the problem', 'The plan, not the money, is the problem.'],
    ['We will sign […], today', 'We will sign if they do not object, today.'],
    ['We sign. […] We go', 'We sign. Never, never, said Vos. We wait. We go.'],
    ['We want bread […] and peace', 'We want bread and work and peace.'],
  ])('may leave out a clause of its own: %s', (quotation, source) => {
    expect(omitted(quotation, source)).toBeUndefined();
  });
});

describe('a quotation', () => {
  it.each([
    ['sign the paper', 'We will not sign the paper.', 'not', 'en'],
    ['sign the paper', 'We are not going to sign the paper.', 'not', 'en'],
    ['We will sign', 'We will sign nothing.', 'nothing', 'en'],
    ['Wir unterschreiben das', 'Wir unterschreiben das heute nicht.', 'nicht', 'de'],
    ['signer ce texte', 'Nous refusons de signer ce texte.', 'refusons de', 'fr'],
  ])('is cut beside its negation: %s', (quotation, source, word, language) => {
    expect(beside(quotation, source, language)).toBe(word);
  });

  it.each([
    ['sign the paper', 'We will not, said Vos, sign the paper.', undefined],
    ['sign the paper', 'We will not ever again sign the paper.', 'not'],
    ['sign the paper', 'We will not ever again now sign the paper.', undefined],
    ['sign the paper', `${'We came. '.repeat(20)}We will not sign the paper.`, 'not'],
    ['we sign the paper', 'It is not that we sign the paper.', undefined],
    ['We sign the paper', 'No. We sign the paper.', undefined],
    ['We will sign,', 'We will sign, nothing more.', undefined],
    ['We sign', 'We sign the other one, nothing else.', undefined],
    ['We sign', 'We sign the paper of nobody.', undefined],
    ['We sign', 'We sign without doubts.', undefined],
    ['sign the paper', 'And we will not sign the paper.', 'not'],
    ['only a settlement', 'It is not only a settlement.', undefined],
    ['that we sign', 'It is not that we sign the paper.', undefined],
    ['“that we sign', 'It is not “that we sign the paper”.', undefined],
  ])('is, or is not, cut beside it: %s in: %s', (quotation, source, word) => {
    expect(beside(quotation, source)).toBe(word);
  });

  it('is judged by the words that are spoken with it', () => {
    const source = 'They do not “sign the paper”, Vos said.';
    const start = source.indexOf('sign');
    const whole = { start, end: start + 'sign the paper'.length };
    expect(negationBeside(source, whole, undefined, 'en')).toBe('not');
    expect(negationBeside(source, whole, whole, 'en')).toBeUndefined();
  });

  it('of a language that is not known is not judged', () => {
    expect(beside('sign the paper', 'We will not sign the paper.', 'xx')).toBeUndefined();
    expect(omitted('We will […] sign', 'We will not sign.', 'xx')).toBeUndefined();
  });

  it.each([
    ['an intermission', 'It is not a settlement but an intermission.'],
    ['We will wait', 'Nobody came. We will wait.'],
    ['a settlement', 'It is not only a settlement.'],
    ['we fight', 'They do not see that we fight.'],
  ])('may begin and end elsewhere: %s', (quotation, source) => {
    expect(beside(quotation, source)).toBeUndefined();
  });
});
