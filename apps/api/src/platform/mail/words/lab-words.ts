import { atName, ofName, theName } from '@equipage/contract-text';

/** The Lab as it stands in a sentence: « le Lab’ », « du Lab’ », « au Lab’ ». */
export const labWords = (lab: string) => ({ lab: theName(lab), ofLab: ofName(lab), toLab: atName(lab) });
