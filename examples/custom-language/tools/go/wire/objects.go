package wire

import (
	"cmp"
	"slices"
)

// Field is how one field of a record travels.
type Field struct {
	name   string
	decode func(value any, isThere bool, at string) error
	// Gives nothing for a field that is absent.
	encode func(at string) ([]byte, error)
}

// Required is a field that is always there.
func Required[T any](name string, to *T, codec Codec[T]) Field {
	return Field{name, func(value any, isThere bool, at string) (err error) {
		if !isThere {
			return refuse(at, "it is missing")
		}
		*to, err = codec.decode(value, at)
		return err
	}, func(at string) ([]byte, error) {
		return codec.encode(nil, *to, at)
	}}
}

// Optional is a field that may be absent, which is nil.
func Optional[T any](name string, to **T, codec Codec[T]) Field {
	return Field{name, func(value any, isThere bool, at string) error {
		if !isThere {
			return nil
		}
		found, err := codec.decode(value, at)
		*to = &found
		return err
	}, func(at string) ([]byte, error) {
		if *to == nil {
			return nil, nil
		}
		return codec.encode(nil, **to, at)
	}}
}

// Defaulted is a field that has a value when it is absent: the JSON of it is given.
func Defaulted[T any](name string, to *T, codec Codec[T], absent string) Field {
	return Field{name, func(value any, isThere bool, at string) (err error) {
		if !isThere {
			*to, err = codec.Unmarshal([]byte(absent))
			return err
		}
		*to, err = codec.decode(value, at)
		return err
	}, func(at string) ([]byte, error) {
		return codec.encode(nil, *to, at)
	}}
}

// Record is the codec of a struct. A strict one refuses keys that are no fields.
func Record[T any](strict bool, fieldsOf func(*T) []Field) Codec[T] {
	return Codec[T]{
		decode: func(value any, at string) (T, error) {
			var record T
			object, isObject := value.(*Object)
			if !isObject {
				return record, refuse(at, "it is not an object")
			}
			fields := fieldsOf(&record)
			for _, field := range fields {
				found, isThere := object.values[field.name]
				if err := field.decode(found, isThere, at+"."+field.name); err != nil {
					return record, err
				}
			}
			if strict {
				for _, key := range object.keys {
					if !slices.ContainsFunc(fields, func(field Field) bool { return field.name == key }) {
						return record, refuse(at+"."+key, "it is not known")
					}
				}
			}
			return record, nil
		},
		encode: func(to []byte, value T, at string) ([]byte, error) {
			to = append(to, '{')
			isFirst := true
			for _, field := range fieldsOf(&value) {
				written, err := field.encode(at + "." + field.name)
				if err != nil {
					return nil, err
				}
				if written == nil {
					continue
				}
				if !isFirst {
					to = append(to, ',')
				}
				isFirst = false
				to = append(append(appendText(to, field.name), ':'), written...)
			}
			return append(to, '}'), nil
		},
	}
}

// Map is the codec of an object whose keys are data.
func Map[K cmp.Ordered, V any](keys Codec[K], values Codec[V]) Codec[map[K]V] {
	return Codec[map[K]V]{
		decode: func(value any, at string) (map[K]V, error) {
			object, isObject := value.(*Object)
			if !isObject {
				return nil, refuse(at, "it is not an object")
			}
			found := map[K]V{}
			for _, key := range object.keys {
				name, err := keys.decode(key, at)
				if err != nil {
					return nil, err
				}
				if found[name], err = values.decode(object.values[key], at+"."+key); err != nil {
					return nil, err
				}
			}
			return found, nil
		},
		encode: func(to []byte, value map[K]V, at string) ([]byte, error) {
			sorted := make([]K, 0, len(value))
			for key := range value {
				sorted = append(sorted, key)
			}
			slices.Sort(sorted)
			to = append(to, '{')
			for index, key := range sorted {
				if index > 0 {
					to = append(to, ',')
				}
				var err error
				if to, err = keys.encode(to, key, at); err != nil {
					return nil, err
				}
				if to, err = values.encode(append(to, ':'), value[key], at); err != nil {
					return nil, err
				}
			}
			return append(to, '}'), nil
		},
	}
}
