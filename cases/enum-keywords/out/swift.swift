/// Enum values that are words of some language.
public enum CaseEnumKeywords {
  public enum Word: String, CaseIterable, Sendable {
    case `class`
    case `default`
    case `func`
    case fun
    case def
    case `struct`
    case `enum`
    case match
    case type
    case self2 = "self"
    case self3 = "Self"
    case noneCase = "None"
    case `true` = "True"
    case null
    case `nil`
    case true2 = "true"
    case `in`
    case `is`
    case object
    case `import`
    case `async`
    case `await`
    case yield
    case lambda
    case `var`
    case val
    case `let`
    case int
    case void
    case auto
    case register
    case typedef
    case `operator`
    case `protocol`
    case `extension`
    case init2 = "init"
    case `deinit`
    case `case`
    case `switch`
    case `where`
    case when
    case `while`
    case `for`
    case `return`
    case `throw`
    case `throws`
    case `try`
    case `static`
    case unsafe
    case impl
    case trait
    case dyn
    case crate
    case `super`
    case mod
    case union
    case template
    case namespace
    case this
    case new
    case delete
    case `private`
    case `public`
    case `internal`
    case external
    case sealed
    case data
    case companion
    case package
    case message
    case service
    case rpc
    case oneof
    case map
    case reserved
    case optional
    case repeated
// types: 150 more lines, sha256 8a318a5af98f

// codecs: 34 lines, sha256 c54358cd0a8b
