import { frenchPercent, type Profile } from '@equipage/domain';
import { at, of, the } from '../grammar/article.ts';
import { monthsInWords } from '../grammar/numbers.ts';

export function profileValues(profile: Profile) {
  return {
    since: profile.since,
    theRegion: the(profile.region),
    head: profile.head,
    lab: profile.lab,
    theLab: the(profile.lab),
    ofLab: of(profile.lab),
    ofLabDirectorate: of(profile.labDirectorate),
    theCarryingDirectorate: the(profile.carryingDirectorate),
    theReferent: the(profile.referent.jobTitle),
    toReferent: at(profile.referent.jobTitle),
    referentName: profile.referent.name,
    percentMin: frenchPercent(profile.percentRange.min),
    percentMax: frenchPercent(profile.percentRange.max),
    months: monthsInWords(profile.termMonths),
    mention: profile.mention,
  };
}
