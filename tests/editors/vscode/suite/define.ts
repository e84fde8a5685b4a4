import { defineControlSuite } from './control';
import { defineFeatureSuite } from './features';
import { defineSaveSuite } from './saving';

/** Defines all tests. Mocha's `suite` and `test` must be there. */
export function defineSuites(): void {
  defineFeatureSuite();
  defineControlSuite();
  defineSaveSuite();
}
