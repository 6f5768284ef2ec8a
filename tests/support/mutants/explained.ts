import type { LanguageToolchain } from '../toolchains/LanguageToolchain.js';

/** Mutants that no generated test notices, with the reason. */
interface Explained {
  reason: string;
  /** They take and give the same texts as their originals: they count as no mutants. The others count as survivors. */
  equivalent: boolean;
  mutants: readonly string[];
  /** All of them when left out. */
  languages?: readonly LanguageToolchain['language'][];
}

export const explained: readonly Explained[] = [
  {
    reason: 'the type is that of an alias, which may be null already, or not only by its own null',
    equivalent: true,
    mutants: [
      'fixture/alias-inline params/maybe/type/null taken: Maybe | null',
      'fixture/aliases types/MaybeMaybe/alias/null refused: MaybeText',
      'fixture/aliases params/maybe/type/null taken: MaybeText | null',
      'fixture/aliases params/maybes/type/null taken: (MaybeMaybe | null)[]',
      'fixture/aliases params/optionalMaybe/type/null taken: MaybeText | null',
      'fixture/constraints params/maybeName/type/null taken: MaybeName | null',
      'fixture/defaults params/wrapped/type/null taken: Wrapped | null',
      'fixture/defaults results/wrapped/type/null taken: Wrapped | null',
      'fixture/generics params/maybe/type/null taken: Maybe<int64> | null',
      'fixture/presence results/maybe/type/null taken: Maybe | null',
      'fixture/presence results/maybeOptional/type/null taken: Maybe | null',
      'fixture/presence results/maybeNullable/type/null refused: Maybe',
      'fixture/presence results/maybeBoth/type/null refused: Maybe',
      'fixture/generics params/maybe/type/null taken: Maybe<int64 | null>',
    ],
  },
  {
    reason: 'any JSON is a value of the type, null too: it is an alias of json, or declared outside of archc',
    equivalent: true,
    mutants: [
      'fixture/aliases params/any/type/null taken: Any | null',
      'fixture/presence results/anyNullable/type/null refused: json',
      'fixture/presence results/anyBoth/type/null refused: json',
      'fixture/external types/Profile/settings/type/null taken: Settings | null',
      'fixture/external types/Profile/theme/type/null taken: Theme | null',
      'fixture/external params/settings/type/null refused: Settings',
      'fixture/external params/theme/type/null taken: Theme | null',
      'fixture/external params/boxed/type/null taken: Boxed<Theme> | null',
      'fixture/external params/boxed/type/null taken: Boxed<Theme | null>',
      'fixture/external params/window/type/null taken: BoundWindow | null',
      'fixture/external params/node/type/null taken: TreeNode | null',
      'fixture/external results/level/type/null taken: Level3 | null',
      'fixture/external results/box/type/null taken: (Boxed<Boxed<string>> | null)[]',
      'fixture/external results/box/type/null taken: Boxed<Boxed<string> | null>[]',
      'fixture/external results/box/type/null taken: Boxed<Boxed<string | null>>[]',
    ],
  },
  {
    reason:
      'the key is an alias of string, or an open enum, which keeps what it does not know: any text is one',
    equivalent: true,
    mutants: [
      'fixture/aliases types/RowsBy/alias/any key taken: Record<string, Rows>',
      'fixture/maps params/byOpen/type/any key taken: Record<string, boolean>',
    ],
  },
  {
    reason: 'a value of an open enum is kept on the wire, whether it is known or not',
    equivalent: true,
    mutants: [
      'fixture/enums types/Open: "known" left out',
      'fixture/enums types/Open: {"value":"other","description":"Another"} left out',
    ],
  },
  {
    reason: 'the bound is that of the type',
    equivalent: true,
    mutants: [
      'fixture/constraints params/wide: max left out',
      'fixture/constraints params/big: min left out',
      'fixture/constraints params/big: max left out',
    ],
  },
  {
    reason: 'the list never has an item',
    equivalent: true,
    mutants: [
      'fixture/constraints params/never/type/null taken: (bytes | null)[]',
      'fixture/constraints params/never/type/bytes as string: string[]',
    ],
  },
  {
    reason: 'nothing that travels is of the type',
    equivalent: true,
    mutants: [
      'fixture/names-of-parts types/Error: opened',
      'fixture/hostile-prose types/Prose9: unknown keys refused',
      'fixture/hostile-prose types/Prose32: value left out',
      'fixture/hostile-prose types/Prose25/value/type/null taken: string | null',
      'fixture/hostile-prose types/Prose0/value/type/null taken: string | null',
      'fixture/hostile-prose types/Prose19: unknown keys refused',
      'fixture/hostile-prose types/Prose31: unknown keys refused',
      'fixture/hostile-prose types/Prose28/value/type/null taken: string | null',
    ],
  },
  {
    reason: 'a list is empty where a type comes back to itself',
    equivalent: false,
    mutants: ['fixture/recursion types/JsonList/alias/null taken: (Json | null)[]'],
  },
  {
    reason: 'the default is a secret, which no file of cases shows',
    equivalent: false,
    mutants: [
      'fixture/metadata params/token: default left out',
      'fixture/metadata params/token: no default, optional',
      'fixture/secrets types/OnlySecrets/self: no default, optional',
      'fixture/secrets params/onlyHidden: default left out',
      'fixture/secrets params/onlyHidden: no default, optional',
      'fixture/secrets params/hiddenShape: default left out',
      'fixture/secrets params/hiddenShape: no default, optional',
      'fixture/secrets params/any: default left out',
      'fixture/secrets params/any: no default, optional',
      'fixture/secrets params/pin: default left out',
      'fixture/secrets params/pin: no default, optional',
    ],
  },
  {
    reason:
      'a generic type with the same arguments is gone through where it is met first, so that cases do not grow with its uses',
    equivalent: false,
    mutants: [
      'fixture/generics results/page/type/null taken: Page<Window | null>',
      'fixture/generics results/result/type/null taken: Outcome<Page<Window | null>, { code: int32 }>',
    ],
  },
];

/** Why no generated test notices a mutant; undefined when one must. */
export function explanationOf(title: string, language: string): Explained | undefined {
  return explained.find(
    ({ mutants, languages }) =>
      mutants.includes(title) && (languages?.some((each) => each === language) ?? true),
  );
}
