import { isHostObject, NULL_OBJECT, pascal, type HostObject } from './host-object';
import { ExcelError, Unknown, type Action, type ArgumentInfo, type RequestBody, type ResponseBody } from './protocol';

/** Objects that the client asked to be kept from one request to the next. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private next = 1;

  keep(object: HostObject): string {
    const id = `ref${String(this.next++)}`;
    this.kept.set(id, object);
    return id;
  }

  get(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw new ExcelError('InvalidReference', 'The reference is no longer valid.');
    return object;
  }

  release(id: string): void {
    this.kept.delete(id);
  }
}

/**
 * Does the actions of one request in order. The first refusal ends it: what was done before stays done, as in Excel,
 * whose batches are not transactions.
 */
export function executeRequest(body: RequestBody, root: HostObject, references: References): ResponseBody {
  const request = new Execution(body, root, references);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: request.perform(action) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const location = `${request.typeOf(action.ObjectPathId)}.${action.Name}`;
      return {
        Results: results,
        Error: { Code: error.code, Message: error.message, Location: location, ActionIndex: index },
      };
    }
  }
  return { Results: results };
}

class Execution {
  private readonly resolved = new Map<number, HostObject>();
  private readonly referenceOf = new Map<HostObject, string>();
  private readonly body: RequestBody;
  private readonly root: HostObject;
  private readonly references: References;

  constructor(body: RequestBody, root: HostObject, references: References) {
    this.body = body;
    this.root = root;
    this.references = references;
  }

  typeOf(path: number): string {
    return this.resolved.get(path)?.type ?? '';
  }

  perform(action: Action): unknown {
    switch (action.ActionType) {
      case 1:
        return this.instantiate(action.ObjectPathId);
      case 2:
        return query(this.resolve(action.ObjectPathId), action);
      case 3:
        return this.call(action);
      case 4:
        this.set(action);
        return null;
      case 5:
        return null;
      default:
        throw new Unknown(`Action type ${String(action.ActionType)}`);
    }
  }

  private instantiate(path: number): unknown {
    const object = this.resolve(path);
    if (object.isNull) return null;
    const reference = this.referenceOf.get(object);
    if (reference !== undefined) return { _ReferenceId: reference };
    return object.id === undefined ? {} : { _Id: object.id };
  }

  private call(action: Action): unknown {
    const object = this.resolve(action.ObjectPathId);
    if (action.Name === '_KeepReference') {
      if (!object.isNull) this.referenceOf.set(object, this.references.keep(object));
      return null;
    }
    if (action.Name === '_RemoveReference') {
      for (const id of action.ArgumentInfo?.Arguments ?? []) this.references.release(String(id));
      return null;
    }
    const value = this.method(object, action.Name)(...this.arguments(action.ArgumentInfo));
    return isHostObject(value) ? {} : (value ?? null);
  }

  private set(action: Action): void {
    const object = this.resolve(action.ObjectPathId);
    if (object.isNull) throw nullObject(action.Name);
    const setter = object.setters?.[action.Name];
    if (!setter) throw new Unknown(`${object.type}.${action.Name} can't be set in the strict host`);
    setter(this.arguments(action.ArgumentInfo)[0]);
  }

  private resolve(id: number): HostObject {
    const known = this.resolved.get(id);
    if (known) return known;
    const object = this.find(id);
    this.resolved.set(id, object);
    return object;
  }

  private find(id: number): HostObject {
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new Unknown(`No object path ${String(id)}`);
    if (path.ObjectPathType === 1) return this.root;
    if (path.ObjectPathType === 6) return this.references.get(path.Name);
    if (path.ObjectPathType === 7) return NULL_OBJECT;
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent.isNull) return NULL_OBJECT;
    const args = this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case 3: {
        const value = this.method(parent, path.Name)(...args);
        if (!isHostObject(value)) throw new Unknown(`${parent.type}.${path.Name} gives no object`);
        return value;
      }
      case 4: {
        const child = parent.objects?.[path.Name];
        if (!child) throw new Unknown(`${parent.type}.${path.Name} is not known to the strict host`);
        return child();
      }
      case 5: {
        if (!parent.item) throw new Unknown(`${parent.type} has no items in the strict host`);
        return parent.item(args[0]);
      }
      default:
        throw new Unknown(`Object path type ${String(path.ObjectPathType)}`);
    }
  }

  private method(object: HostObject, name: string): (...args: unknown[]) => unknown {
    if (object.isNull) throw nullObject(name);
    const method = object.methods?.[name];
    if (!method) throw new Unknown(`${object.type}.${name}() is not known to the strict host`);
    return method;
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const path = references?.[index];
      if (path === undefined || path === null || path === 0) return value;
      if (typeof path !== 'number') throw new Unknown('An argument with objects inside a list');
      return this.resolve(path);
    });
  }
}

function nullObject(name: string): ExcelError {
  return new ExcelError('InvalidObjectPath', `The object on which "${name}" is called does not exist.`);
}

/** The answer to a `load`: every path named, or all plain properties when none is. */
function query(object: HostObject, { QueryInfo }: Action): unknown {
  const paths = [...(QueryInfo?.Select ?? []), ...(QueryInfo?.Expand ?? [])].map((path) => path.split('/').map(pascal));
  return answer(object, paths);
}

function answer(object: HostObject, paths: readonly (readonly string[])[]): unknown {
  if (object.isNull) return null;
  if (object.items) return { _Items: object.items().map((item) => single(item, paths)) };
  return single(object, paths);
}

function single(object: HostObject, paths: readonly (readonly string[])[]): Record<string, unknown> {
  const result: Record<string, unknown> = object.id === undefined ? {} : { _Id: object.id };
  const names = paths.length === 0 ? Object.keys(object.values ?? {}) : [...new Set(paths.map(([name = '']) => name))];
  for (const name of names) {
    const below = paths.filter(([first]) => first === name).map((path) => path.slice(1));
    const value = object.values?.[name];
    if (value) {
      result[name] = value();
      continue;
    }
    const child = object.objects?.[name];
    if (!child) throw new Unknown(`${object.type}.${name} can't be loaded from the strict host`);
    result[name] = answer(
      child(),
      below.filter((path) => path.length > 0),
    );
  }
  return result;
}
