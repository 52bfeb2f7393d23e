import type { Call, Clause, Derived } from './call.ts';
import { checkCall } from './check-call.ts';
import type { FactDeclarations } from './facts.ts';

/**
 * Declares a call. A misspelt fact, option, role or rule id does not compile; what types cannot see
 * (a clause nobody accounts for, outcomes that fall through) is refused when the module is loaded.
 * @throws CallMistake naming every mistake with its place and reason.
 */
export function defineCall<
  const F extends FactDeclarations,
  const D extends Readonly<Record<string, Derived>>,
  const R extends string,
  const RuleId extends string,
>(
  call: Omit<
    Call<NoInfer<F>, keyof NoInfer<D> & string, NoInfer<R>, NoInfer<RuleId>>,
    'facts' | 'derived' | 'roles' | 'rules'
  > & {
    readonly facts: F;
    readonly derived: D;
    readonly roles: readonly R[];
    readonly clauses: Readonly<Record<string, Clause>>;
    readonly rules: readonly (Call<
      NoInfer<F>,
      keyof NoInfer<D> & string,
      NoInfer<R>
    >['rules'][number] & { readonly id: RuleId })[];
  },
): Call {
  const loose = call as unknown as Call;
  checkCall(loose);
  return loose;
}
