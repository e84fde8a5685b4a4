import { defineCollectionSuite } from './collection';
import { defineControlSuite } from './control';
import { defineFeatureSuite } from './features';
import { defineMendingSuite } from './mending';
import { defineSaveSuite } from './saving';

/** Defines all tests. Mocha's `suite` and `test` must be there. */
export function defineSuites(): void {
  defineFeatureSuite();
  defineControlSuite();
  defineMendingSuite();
  defineSaveSuite();
  defineCollectionSuite();
}
