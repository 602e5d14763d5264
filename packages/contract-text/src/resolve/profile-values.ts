import { frenchPercent, type Profile, typography } from '@equipage/domain';
import { at, of, the } from '../grammar/article.ts';
import { monthsInWords } from '../grammar/numbers.ts';

/** The organisation's own names, as the sentences need them: with their article, set as French is. */
export function profileValues(profile: Profile) {
  const lab = typography(profile.lab);
  const referentTitle = typography(profile.referent.jobTitle);
  return {
    since: typography(profile.since),
    theRegion: the(typography(profile.region)),
    head: typography(profile.head),
    lab,
    theLab: the(lab),
    ofLab: of(lab),
    ofLabDirectorate: of(typography(profile.labDirectorate)),
    theCarryingDirectorate: the(typography(profile.carryingDirectorate)),
    theReferent: the(referentTitle),
    toReferent: at(referentTitle),
    referentName: profile.referent.name,
    percentMin: frenchPercent(profile.percentRange.min),
    percentMax: frenchPercent(profile.percentRange.max),
    months: monthsInWords(profile.termMonths),
    mention: profile.mention,
  };
}
