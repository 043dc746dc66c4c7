import { useTranslations } from 'next-intl';
import { FIELD, SubmitButton } from '../form-fields';
import { operationName, type ApiOperation, type ApiParameter } from './api-operation';
import { useParameterWords } from './use-parameter-words';

/**
 * Asks the server without scripts too, in a new page. What such a form cannot do is left to the scripts:
 * to write into a path, and to leave out a field that is empty.
 */
export function OperationForm({ operation }: { readonly operation: ApiOperation }) {
  const t = useTranslations('apiPage');
  const { id, method, path, parameters } = operation;
  const inPath = new Map(parameters.map(({ name, initial }) => [name, initial]));
  const example = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => inPath.get(name) ?? '');
  return (
    <>
      <form
        action={example}
        method={method === 'POST' ? 'post' : 'get'}
        target="_blank"
        rel="noopener"
        aria-label={operationName(operation)}
        data-operation={id}
        data-method={method}
        data-path={path}
        className="flex flex-col gap-3"
      >
        {parameters.length > 0 && (
          <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
            {parameters.map((parameter) => (
              <ParameterField key={parameter.name} operation={id} parameter={parameter} />
            ))}
          </div>
        )}
        {path.includes('{') && (
          <noscript>
            <p className="text-sm leading-6">{t('noScript', { address: example })}</p>
          </noscript>
        )}
        <p>
          <SubmitButton>{t('send')}</SubmitButton>
        </p>
      </form>
      <div id={`answer-${id}`} />
    </>
  );
}

interface ParameterFieldProps {
  readonly operation: string;
  readonly parameter: ApiParameter;
}

function ParameterField({ operation, parameter }: ParameterFieldProps) {
  const t = useTranslations('apiPage.parameter');
  const words = useParameterWords();
  const { name, place, type, choices, bounds, initial, isRequired } = parameter;
  const id = `${operation}-${name}`;
  const field = {
    id,
    'data-parameter': name,
    'data-place': place,
    // A form without scripts sends every field that has a name.
    ...(initial !== '' && place !== 'path' && { name }),
    'aria-describedby': `${id}-words`,
    defaultValue: initial,
    required: isRequired,
  };
  const isJson = initial.startsWith('{');
  return (
    <div className={`flex min-w-0 flex-col gap-1 ${isJson ? 'sm:col-span-full' : ''}`}>
      <label htmlFor={id} className="text-sm leading-5">
        <code translate="no">{name}</code>
      </label>
      {choices.length > 0 ? (
        <select {...field} className={FIELD}>
          {!isRequired && initial === '' && <option value="">{t('none')}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : isJson ? (
        <textarea {...field} rows={3} spellCheck={false} className={`font-mono ${FIELD}`} />
      ) : (
        <input
          {...field}
          inputMode={type === 'text' ? 'text' : 'numeric'}
          maxLength={bounds.longest ?? undefined}
          autoComplete="off"
          spellCheck={false}
          className={FIELD}
        />
      )}
      <p id={`${id}-words`} className="text-xs leading-5 wrap-anywhere text-ink-soft">
        {words(parameter)}
      </p>
    </div>
  );
}
