/** A body that fits a JSON Schema: required fields alone, or every field. Fields that must be a certain thing go by their name. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly format?: string;
  readonly pattern?: string;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
}

export interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly unknown[];
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required?: boolean; readonly schema?: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>>;
}

export interface ApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>>; readonly securitySchemes: object };
}

export interface Endpoint {
  /** Upper case. */
  readonly method: string;
  /** Below `/api/v1`, with `{name}` where something goes in. */
  readonly path: string;
  readonly operation: Operation;
  readonly body: Schema | undefined;
}

export function endpointsOf(document: ApiDocument): readonly Endpoint[] {
  return Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({
    method: method.toUpperCase(), path: path.replace('/api/v1', ''), operation, body: operation.requestBody?.content['application/json']?.schema,
  })));
}

export function resolve(schema: Schema, document: ApiDocument): Schema {
  if (schema.$ref === undefined) return schema;
  const found = document.components.schemas[schema.$ref.replace('#/components/schemas/', '')];
  if (!found) throw new Error(`${schema.$ref} is not in the document`);
  return resolve(found, document);
}

export interface SampleOptions {
  readonly document: ApiDocument;
  /** Values by field name, for what a schema cannot say: ids, hashes, codes. */
  readonly named: Readonly<Record<string, unknown>>;
  /** Fill optional fields too. */
  readonly full?: boolean;
  /** What goes into every free text field. */
  readonly text?: string;
}

export function sampleBody(given: Schema, options: SampleOptions, name = ''): unknown {
  const schema = resolve(given, options.document);
  // `from` is a day where a day is asked for, and an instant where one is.
  if (Object.hasOwn(options.named, name) && schema.format !== 'date-time') return options.named[name];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return sampleBody(schema.anyOf[0] ?? {}, options, name);
  switch (schema.type) {
    case 'object': return sampleObject(schema, options);
    case 'array': {
      const length = Math.min(schema.maxItems ?? 1, Math.max(schema.minItems ?? 0, options.full ? 1 : 0));
      return Array.from({ length }, () => sampleBody(schema.items ?? {}, options, name));
    }
    case 'integer': case 'number': return Math.max(1, schema.minimum ?? 1);
    case 'boolean': return true;
    case 'string': return sampleText(schema, options, name);
    default: return options.text ?? 'contoh';
  }
}

function sampleObject(schema: Schema, options: SampleOptions): Record<string, unknown> {
  const wanted = Object.entries(schema.properties ?? {}).filter(([key]) => options.full || schema.required?.includes(key));
  return Object.fromEntries(wanted.map(([key, one]) => [key, sampleBody(one, options, key)]));
}

function sampleText(schema: Schema, options: SampleOptions, name: string): string {
  if (schema.format === 'date') return '2026-03-02';
  if (schema.format === 'date-time') return '2026-04-02T02:00:00Z';
  if (schema.format === 'email') return 'orang@contoh.example';
  if (schema.pattern !== undefined) throw new Error(`The field "${name}" must match ${schema.pattern}; give the sample a value by that name.`);
  return options.text ?? 'contoh';
}

/** A path with its `{names}` filled in. */
export function fillPath(path: string, values: Readonly<Record<string, string>>): string {
  return path.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${path} has a part {${name}} the tests know nothing of; give them an id of that kind.`);
    return encodeURIComponent(value);
  });
}
