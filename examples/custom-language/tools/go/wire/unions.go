package wire

// Variant is one of the types of a union T.
type Variant[T any] struct {
	tag    string
	isUnit bool
	decode func(value any, at string) (T, error)
	// Gives nothing for a value of another variant.
	encode func(value T, at string) ([]byte, error)
}

// Of is the variant whose values V implement the union T.
func Of[T, V any](tag string, wrap func(V) T, codec Codec[V]) Variant[T] {
	return Variant[T]{
		tag: tag,
		decode: func(value any, at string) (T, error) {
			found, err := codec.decode(value, at)
			return wrap(found), err
		},
		encode: func(value T, at string) ([]byte, error) {
			found, isOwn := any(value).(V)
			if !isOwn {
				return nil, nil
			}
			return codec.encode(nil, found, at)
		},
	}
}

// Unit is the variant that has nothing but its tag.
func Unit[T, V any](tag string, wrap func(V) T) Variant[T] {
	nothing := Record(false, func(*V) []Field { return nil })
	variant := Of(tag, wrap, nothing)
	variant.isUnit = true
	return variant
}

// Union is the codec of a union. Its tag lies beside the fields of a variant, or beside the key that has its content.
func Union[T any](tag, content string, variantsOf func() []Variant[T]) Codec[T] {
	return Codec[T]{
		decode: func(value any, at string) (T, error) {
			var none T
			object, isObject := value.(*Object)
			if !isObject {
				return none, refuse(at, "it is not an object")
			}
			name, _ := object.values[tag].(string)
			for _, variant := range variantsOf() {
				if _, isTagged := object.values[tag].(string); !isTagged || variant.tag != name {
					continue
				}
				if content == "" || variant.isUnit {
					return variant.decode(object.without(tag), at)
				}
				inner, isThere := object.values[content]
				if !isThere {
					return none, refuse(at+"."+content, "it is missing")
				}
				return variant.decode(inner, at+"."+content)
			}
			return none, refuse(at+"."+tag, "it is none of the variants")
		},
		encode: func(to []byte, value T, at string) ([]byte, error) {
			for _, variant := range variantsOf() {
				inner, err := variant.encode(value, at)
				if err != nil {
					return nil, err
				}
				if inner == nil {
					continue
				}
				to = appendText(append(appendText(append(to, '{'), tag), ':'), variant.tag)
				switch {
				case content == "" && len(inner) > 2:
					return append(append(to, ','), inner[1:]...), nil
				case content == "" || variant.isUnit:
					return append(to, '}'), nil
				default:
					to = append(appendText(append(to, ','), content), ':')
					return append(append(to, inner...), '}'), nil
				}
			}
			return nil, refuse(at, "it is none of the variants")
		},
	}
}
