// Package wire reads and writes the JSON of commands: strictly, and as every other language does.
package wire

import (
	"bytes"
	"encoding/json"
	"errors"
	"strconv"
	"unicode/utf8"
)

// Object is a JSON object, in the order of its text.
type Object struct {
	keys   []string
	values map[string]any
}

// deepest is how many arrays and objects may be open at once.
const deepest = 128

// Parse reads a text as JSON: RFC 8259, with no key twice in one object, no lone surrogate and no number that a double
// cannot hold.
func Parse(text []byte) (any, error) {
	if !utf8.Valid(text) || !json.Valid(text) || !pairsSurrogates(text) {
		return nil, errors.New("it is not JSON")
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	return readValue(decoder, 0)
}

func readValue(decoder *json.Decoder, depth int) (any, error) {
	token, err := decoder.Token()
	if err != nil {
		return nil, err
	}
	switch found := token.(type) {
	case json.Delim:
		if depth == deepest {
			return nil, errors.New("it is nested too deeply")
		}
		if found == '[' {
			return readArray(decoder, depth+1)
		}
		return readObject(decoder, depth+1)
	case json.Number:
		if _, err := found.Float64(); err != nil {
			return nil, errors.New("a number is out of range")
		}
		return found, nil
	default:
		return found, nil
	}
}

func readArray(decoder *json.Decoder, depth int) (any, error) {
	items := []any{}
	for decoder.More() {
		item, err := readValue(decoder, depth)
		if err != nil {
			return nil, err
		}
		items = append(items, item)
	}
	_, err := decoder.Token()
	return items, err
}

func readObject(decoder *json.Decoder, depth int) (any, error) {
	object := &Object{values: map[string]any{}}
	for decoder.More() {
		token, err := decoder.Token()
		if err != nil {
			return nil, err
		}
		key, isText := token.(string)
		if _, isTwice := object.values[key]; isTwice || !isText {
			return nil, errors.New("a key is there twice")
		}
		value, err := readValue(decoder, depth)
		if err != nil {
			return nil, err
		}
		object.keys = append(object.keys, key)
		object.values[key] = value
	}
	_, err := decoder.Token()
	return object, err
}

// without gives the object less one of its keys.
func (object *Object) without(key string) *Object {
	rest := &Object{values: map[string]any{}}
	for _, each := range object.keys {
		if each != key {
			rest.keys = append(rest.keys, each)
			rest.values[each] = object.values[each]
		}
	}
	return rest
}

// pairsSurrogates tells whether each escape of half a character stands beside its other half: encoding/json puts U+FFFD
// for one that does not.
func pairsSurrogates(text []byte) bool {
	for at := 0; at+1 < len(text); at++ {
		if text[at] != '\\' {
			continue
		}
		at++
		if text[at] != 'u' {
			continue
		}
		first := unitAt(text, at+1)
		at += 4
		if first < 0xd800 || first > 0xdfff {
			continue
		}
		if first > 0xdbff || at+2 >= len(text) || text[at+1] != '\\' || text[at+2] != 'u' {
			return false
		}
		if second := unitAt(text, at+3); second < 0xdc00 || second > 0xdfff {
			return false
		}
		at += 6
	}
	return true
}

func unitAt(text []byte, at int) int64 {
	if at+4 > len(text) {
		return -1
	}
	unit, err := strconv.ParseInt(string(text[at:at+4]), 16, 32)
	if err != nil {
		return -1
	}
	return unit
}

// appendValue writes what Parse read.
func appendValue(to []byte, value any) ([]byte, error) {
	switch found := value.(type) {
	case []any:
		to = append(to, '[')
		for index, item := range found {
			if index > 0 {
				to = append(to, ',')
			}
			var err error
			if to, err = appendValue(to, item); err != nil {
				return nil, err
			}
		}
		return append(to, ']'), nil
	case *Object:
		to = append(to, '{')
		for index, key := range found.keys {
			if index > 0 {
				to = append(to, ',')
			}
			to = append(appendText(to, key), ':')
			var err error
			if to, err = appendValue(to, found.values[key]); err != nil {
				return nil, err
			}
		}
		return append(to, '}'), nil
	default:
		text, err := json.Marshal(found)
		return append(to, text...), err
	}
}

func appendText(to []byte, text string) []byte {
	written, _ := json.Marshal(text)
	return append(to, written...)
}
