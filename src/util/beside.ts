/** Something known of an object and kept with it. */
export interface Beside<K extends object, V> {
  get(object: K): V | undefined;
  set(object: K, value: V): void;
}

// To the collection of young objects, which runs every few edits, a value in a `WeakMap` is alive whether its key is or not, and so is what
// a getter written in an object needs: the engine remembers the getter with the shape of the object. Each version of a draft, a
// megabyte of one of 50,000 words, was moved to the old objects by that and lay there until all of the heap was collected.

/** What a `WeakMap` does, kept in the object itself, where nobody sees it. */
export function beside<K extends object, V>(): Beside<K, V> {
  const key = Symbol('beside');
  return {
    get: (object) => (object as { readonly [key]?: V })[key],
    set: (object, value) => {
      Object.defineProperty(object, key, { value, configurable: true, writable: true });
    },
  };
}

const readings = Symbol('readings');
let readers = 0;

/**
 * What `read` gives of an object, read when it is first asked for and kept in the object itself: all such readings of an object in one place.
 *
 * @example const sorted = readOnce((all: readonly number[]) => all.toSorted());
 */
export function readOnce<K extends object, V extends object, Rest extends unknown[]>(
  read: (object: K, ...rest: Rest) => V,
): (object: K, ...rest: Rest) => V {
  const index = readers++;
  return (object, ...rest) => {
    let { [readings]: kept } = object as { readonly [readings]?: unknown[] };
    if (!kept) {
      kept = [];
      Object.defineProperty(object, readings, { value: kept });
    }
    const known = kept[index];
    if (known !== undefined) return known as V;
    const value = read(object, ...rest);
    kept[index] = value;
    return value;
  };
}

/**
 * Properties that are worked out when somebody reads them, for `Object.defineProperties`: made once, for all objects that have them.
 *
 * @param read what each is, of the object that is asked
 */
export function lazily<T extends object>(
  read: {
    readonly [P in keyof T]?: (object: T) => T[P];
  },
): PropertyDescriptorMap {
  const all: PropertyDescriptorMap = {};
  for (const [name, of] of Object.entries(read) as [string, (object: T) => unknown][]) {
    all[name] = {
      get(this: T) {
        return of(this);
      },
      enumerable: true,
      configurable: true,
    };
  }
  return all;
}

const computing = beside<object, () => unknown>();
const descriptors = new Map<string, PropertyDescriptor>();

/** The object with one more property, which is computed whenever somebody reads it. One for each object. */
export function withLazy<T extends object, K extends string, V>(
  own: T,
  name: K,
  compute: () => V,
): T & { readonly [P in K]: V } {
  let descriptor = descriptors.get(name);
  if (!descriptor) {
    descriptor = {
      get(this: object) {
        return computing.get(this)!();
      },
      enumerable: true,
      configurable: true,
    };
    descriptors.set(name, descriptor);
  }
  computing.set(own, compute);
  return Object.defineProperty(own, name, descriptor) as T & { readonly [P in K]: V };
}
