package wire

import (
	"encoding/base64"
	"encoding/json"
	"math"
	"regexp"
	"strconv"
	"time"
	"unicode/utf8"
)

// text is the codec of what travels as a JSON string.
func text[T any](what string, parse func(string) (T, bool), print func(T) (string, bool)) Codec[T] {
	return Codec[T]{
		decode: func(value any, at string) (T, error) {
			written, isText := value.(string)
			if isText {
				if found, isSound := parse(written); isSound {
					return found, nil
				}
			}
			var none T
			return none, refuse(at, "it is not %s", what)
		},
		encode: func(to []byte, value T, at string) ([]byte, error) {
			written, isSound := print(value)
			if !isSound || !utf8.ValidString(written) {
				return nil, refuse(at, "it is not %s", what)
			}
			return appendText(to, written), nil
		},
	}
}

// String is the codec of text.
func String() Codec[string] {
	same := func(value string) (string, bool) { return value, true }
	return text("a text", same, same)
}

// Boolean is the codec of true and false.
func Boolean() Codec[bool] {
	return Codec[bool]{
		decode: func(value any, at string) (bool, error) {
			found, isBoolean := value.(bool)
			if !isBoolean {
				return false, refuse(at, "it is not true or false")
			}
			return found, nil
		},
		encode: func(to []byte, value bool, at string) ([]byte, error) {
			return strconv.AppendBool(to, value), nil
		},
	}
}

// number reads a JSON number as the double that it is.
func number(value any) (float64, bool) {
	written, isNumber := value.(json.Number)
	if !isNumber {
		return 0, false
	}
	found, err := written.Float64()
	return found, err == nil
}

type integer interface {
	~int8 | ~int16 | ~int32 | ~int64 | ~uint8 | ~uint16 | ~uint32 | ~uint64
}

// Integer is the codec of whole numbers that a double holds, from least to most.
func Integer[T integer](least, most T) Codec[T] {
	return Codec[T]{
		decode: func(value any, at string) (T, error) {
			found, isNumber := number(value)
			if !isNumber || found != math.Trunc(found) || found < float64(least) || found > float64(most) {
				return 0, refuse(at, "it is not a whole number from %d to %d", least, most)
			}
			return T(found), nil
		},
		encode: func(to []byte, value T, at string) ([]byte, error) {
			if value < least || value > most {
				return nil, refuse(at, "it is not a whole number from %d to %d", least, most)
			}
			return appendInteger(to, value), nil
		},
	}
}

func appendInteger[T integer](to []byte, value T) []byte {
	if value < 0 {
		return strconv.AppendInt(to, int64(value), 10)
	}
	return strconv.AppendUint(to, uint64(value), 10)
}

var digits = regexp.MustCompile(`\A(?:0|-?[1-9][0-9]*)\z`)

// IntegerText is the codec of whole numbers that travel as decimal digits: those of 64 bits, and the keys of maps.
func IntegerText[T integer](least, most T) Codec[T] {
	parse := func(written string) (T, bool) {
		if !digits.MatchString(written) {
			return 0, false
		}
		if written[0] == '-' {
			found, err := strconv.ParseInt(written, 10, 64)
			return T(found), err == nil && least < 0 && found >= int64(least)
		}
		found, err := strconv.ParseUint(written, 10, 64)
		return T(found), err == nil && found <= uint64(most)
	}
	return text("a whole number in digits", parse, func(value T) (string, bool) {
		return string(appendInteger(nil, value)), value >= least && value <= most
	})
}

// Float64 is the codec of finite numbers.
func Float64() Codec[float64] {
	return Codec[float64]{
		decode: func(value any, at string) (float64, error) {
			found, isNumber := number(value)
			if !isNumber {
				return 0, refuse(at, "it is not a number")
			}
			return found, nil
		},
		encode: func(to []byte, value float64, at string) ([]byte, error) {
			if math.IsNaN(value) || math.IsInf(value, 0) {
				return nil, refuse(at, "it is not finite")
			}
			return strconv.AppendFloat(to, value, 'g', -1, 64), nil
		},
	}
}

// Float32 is the codec of finite numbers of 32 bits. What is more exact is rounded.
func Float32() Codec[float32] {
	return Codec[float32]{
		decode: func(value any, at string) (float32, error) {
			found, isNumber := number(value)
			if !isNumber || math.IsInf(float64(float32(found)), 0) {
				return 0, refuse(at, "it is not a number of 32 bits")
			}
			return float32(found), nil
		},
		encode: func(to []byte, value float32, at string) ([]byte, error) {
			return Float64().encode(to, float64(value), at)
		},
	}
}

// Bytes is the codec of bytes, as padded Base64.
func Bytes() Codec[[]byte] {
	encoding := base64.StdEncoding.Strict()
	parse := func(written string) ([]byte, bool) {
		found, err := encoding.DecodeString(written)
		// The decoder passes over line ends.
		return found, err == nil && encoding.EncodeToString(found) == written
	}
	return text("Base64", parse, func(value []byte) (string, bool) {
		return encoding.EncodeToString(value), true
	})
}

// DateTime is a moment, to the millisecond.
type DateTime = time.Time

// Moment is the codec of moments in UTC.
func Moment() Codec[DateTime] {
	return moment("a moment", "2006-01-02T15:04:05.000Z")
}

// Day is the codec of days of the calendar: moments at midnight in UTC.
func Day() Codec[DateTime] {
	return moment("a day", "2006-01-02")
}

func moment(what, layout string) Codec[DateTime] {
	// Parsing is lenient; what is printed has one form.
	parse := func(written string) (DateTime, bool) {
		found, err := time.Parse(layout, written)
		return found, err == nil && found.Year() >= 1 && found.Format(layout) == written
	}
	return text(what, parse, func(value DateTime) (string, bool) {
		written := value.UTC().Format(layout)
		found, isSound := parse(written)
		return written, isSound && found.Equal(value)
	})
}

var uuid = regexp.MustCompile(`\A[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\z`)

// UUID is a UUID in lower case.
type UUID string

// Identifier is the codec of UUIDs.
func Identifier() Codec[UUID] {
	parse := func(written string) (UUID, bool) { return UUID(written), uuid.MatchString(written) }
	return text("a UUID", parse, func(value UUID) (string, bool) {
		return string(value), uuid.MatchString(string(value))
	})
}

// Enum is the codec of one text out of some.
func Enum[T ~string](values ...T) Codec[T] {
	isKnown := func(value string) (T, bool) {
		for _, each := range values {
			if string(each) == value {
				return each, true
			}
		}
		return "", false
	}
	return text("one of the values", isKnown, func(value T) (string, bool) {
		_, isSound := isKnown(string(value))
		return string(value), isSound
	})
}

// OpenEnum is the codec of a text that may be one of some.
func OpenEnum[T ~string]() Codec[T] {
	parse := func(written string) (T, bool) { return T(written), true }
	return text("a text", parse, func(value T) (string, bool) { return string(value), true })
}
