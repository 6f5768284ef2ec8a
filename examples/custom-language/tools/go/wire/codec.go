package wire

import (
	"encoding/json"
	"fmt"
	"strconv"
)

// Codec reads and writes the values of one type.
type Codec[T any] struct {
	decode func(value any, at string) (T, error)
	encode func(to []byte, value T, at string) ([]byte, error)
}

// Refusal says which part of a value is not as the contract has it, and why.
type Refusal struct {
	At     string
	Reason string
}

func (refusal *Refusal) Error() string {
	return refusal.At + ": " + refusal.Reason
}

// Unmarshal reads a text. It refuses everything that breaks the contract with a *Refusal.
func (codec Codec[T]) Unmarshal(text []byte) (T, error) {
	value, err := Parse(text)
	if err != nil {
		var none T
		return none, refuse("$", err.Error())
	}
	return codec.decode(value, "$")
}

// Marshal writes a value. It refuses one that breaks the contract with a *Refusal.
func (codec Codec[T]) Marshal(value T) ([]byte, error) {
	return codec.encode(nil, value, "$")
}

// Check says what is wrong with a value; nothing when it is sound.
type Check[T any] func(value T) string

// Checked is a codec that also refuses what the checks find.
func Checked[T any](codec Codec[T], checks ...Check[T]) Codec[T] {
	check := func(value T, at string) error {
		for _, each := range checks {
			if problem := each(value); problem != "" {
				return refuse(at, problem)
			}
		}
		return nil
	}
	return Codec[T]{
		decode: func(value any, at string) (T, error) {
			found, err := codec.decode(value, at)
			if err == nil {
				err = check(found, at)
			}
			return found, err
		},
		encode: func(to []byte, value T, at string) ([]byte, error) {
			if err := check(value, at); err != nil {
				return nil, err
			}
			return codec.encode(to, value, at)
		},
	}
}

// Mapped is the codec of a type that holds nothing but a value of another one.
func Mapped[T, U any](codec Codec[T], wrap func(T) U, unwrap func(U) T) Codec[U] {
	return Codec[U]{
		decode: func(value any, at string) (U, error) {
			found, err := codec.decode(value, at)
			return wrap(found), err
		},
		encode: func(to []byte, value U, at string) ([]byte, error) {
			return codec.encode(to, unwrap(value), at)
		},
	}
}

// Nullable is the codec of a value that may be null, which is nil.
func Nullable[T any](codec Codec[T]) Codec[*T] {
	return Codec[*T]{
		decode: func(value any, at string) (*T, error) {
			if value == nil {
				return nil, nil
			}
			found, err := codec.decode(value, at)
			return &found, err
		},
		encode: func(to []byte, value *T, at string) ([]byte, error) {
			if value == nil {
				return append(to, "null"...), nil
			}
			return codec.encode(to, *value, at)
		},
	}
}

// Array is the codec of a list.
func Array[T any](codec Codec[T]) Codec[[]T] {
	return Codec[[]T]{
		decode: func(value any, at string) ([]T, error) {
			items, isArray := value.([]any)
			if !isArray {
				return nil, refuse(at, "it is not an array")
			}
			found := make([]T, len(items))
			for index, item := range items {
				var err error
				if found[index], err = codec.decode(item, at+"["+strconv.Itoa(index)+"]"); err != nil {
					return nil, err
				}
			}
			return found, nil
		},
		encode: func(to []byte, value []T, at string) ([]byte, error) {
			to = append(to, '[')
			for index, item := range value {
				if index > 0 {
					to = append(to, ',')
				}
				var err error
				if to, err = codec.encode(to, item, at+"["+strconv.Itoa(index)+"]"); err != nil {
					return nil, err
				}
			}
			return append(to, ']'), nil
		},
	}
}

// JSON is any JSON value, as text.
type JSON = json.RawMessage

// AnyJSON is the codec of any JSON value.
func AnyJSON() Codec[JSON] {
	return Codec[JSON]{
		decode: func(value any, at string) (JSON, error) {
			text, err := appendValue(nil, value)
			return text, err
		},
		encode: func(to []byte, value JSON, at string) ([]byte, error) {
			found, err := Parse(value)
			if err != nil {
				return nil, refuse(at, err.Error())
			}
			return appendValue(to, found)
		},
	}
}

func refuse(at string, format string, arguments ...any) error {
	return &Refusal{At: at, Reason: fmt.Sprintf(format, arguments...)}
}
