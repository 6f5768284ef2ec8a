package wire

import (
	"cmp"
	"fmt"
	"regexp"
	"sync"
	"unicode/utf8"
)

func unless(isSound bool, format string, arguments ...any) string {
	if isSound {
		return ""
	}
	return fmt.Sprintf(format, arguments...)
}

// Min is the least value.
func Min[T cmp.Ordered](least T) Check[T] {
	return func(value T) string { return unless(value >= least, "it is less than %v", least) }
}

// Max is the greatest value.
func Max[T cmp.Ordered](most T) Check[T] {
	return func(value T) string { return unless(value <= most, "it is more than %v", most) }
}

// MinLength is the least length of a text, in code points.
func MinLength(least int) Check[string] {
	return func(value string) string {
		return unless(utf8.RuneCountInString(value) >= least, "it is shorter than %d", least)
	}
}

// MaxLength is the greatest length of a text, in code points.
func MaxLength(most int) Check[string] {
	return func(value string) string {
		return unless(utf8.RuneCountInString(value) <= most, "it is longer than %d", most)
	}
}

// MinItems is the least number of items, or of bytes.
func MinItems[T any](least int) Check[[]T] {
	return func(value []T) string { return unless(len(value) >= least, "it has less than %d", least) }
}

// MaxItems is the greatest number of items, or of bytes.
func MaxItems[T any](most int) Check[[]T] {
	return func(value []T) string { return unless(len(value) <= most, "it has more than %d", most) }
}

var patterns sync.Map

// Pattern is an expression of RE2 that a text must have somewhere.
func Pattern(source string) Check[string] {
	found, isKnown := patterns.Load(source)
	if !isKnown {
		found, _ = patterns.LoadOrStore(source, regexp.MustCompile(source))
	}
	pattern, _ := found.(*regexp.Regexp)
	return func(value string) string {
		return unless(pattern.MatchString(value), "it does not match its pattern")
	}
}
