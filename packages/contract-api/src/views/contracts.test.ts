import type { ContractView } from '@equipage/domain';
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { contractView } from './contracts.ts';

type Answered = z.input<typeof contractView>;

test('the view that the domain makes is the one that the interface answers, key by key', () => {
  expectTypeOf<ContractView>().toExtend<Answered>();
  // The acts are any text in the interface, so that a page older than the server still reads its views.
  expectTypeOf<Omit<Answered, 'allowed'>>().toExtend<Omit<ContractView, 'allowed'>>();
  expectTypeOf<keyof ContractView>().toEqualTypeOf<keyof Answered>();
  expectTypeOf<keyof ContractView['content']>().toEqualTypeOf<keyof Answered['content']>();
  expectTypeOf<keyof ContractView['signatures'][number]>().toEqualTypeOf<
    keyof Answered['signatures'][number]
  >();
});
