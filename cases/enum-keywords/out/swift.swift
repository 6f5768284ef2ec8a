/// Enum values that are words of some language.
public enum CaseEnumKeywords {
  /// Word.
  public enum Word: String, CaseIterable, Sendable {
    /// Class.
    case `class` = "class"
    /// Default.
    case `default` = "default"
    /// Func.
    case `func` = "func"
    /// Fun.
    case fun
    /// Def.
    case def
    /// Struct.
    case `struct` = "struct"
    /// Enum.
    case `enum` = "enum"
    /// Match.
    case match
    /// Type.
    case type
    /// Self.
    case self2 = "self"
    /// Self.
    case self3 = "Self"
    /// None.
    case none = "None"
    /// True.
    case `true` = "True"
    /// Null.
    case null
    /// Nil.
    case `nil` = "nil"
    /// True.
    case true2 = "true"
    /// In.
    case `in` = "in"
    /// Is.
    case `is` = "is"
    /// Object.
    case object
    /// Import.
    case `import` = "import"
    /// Async.
    case `async` = "async"
    /// Await.
    case `await` = "await"
    /// Yield.
    case yield
    /// Lambda.
    case lambda
    /// Var.
    case `var` = "var"
    /// Val.
    case val
    /// Let.
    case `let` = "let"
    /// Int.
    case int
    /// Void.
    case void
    /// Auto.
    case auto
    /// Register.
    case register
    /// Typedef.
    case typedef
    /// Operator.
    case `operator` = "operator"
    /// Protocol.
    case `protocol` = "protocol"
    /// Extension.
    case `extension` = "extension"
    /// Init.
    case init2 = "init"
    /// Deinit.
    case `deinit` = "deinit"
    /// Case.
    case `case` = "case"
// types: 341 more lines, sha256 d9e1b946232c

// codecs: 38 lines, sha256 f40b848a610f
