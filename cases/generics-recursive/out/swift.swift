/// Generic types that contain themselves with other arguments.
public enum CaseGenericsRecursive {
  /// Fixed.
  public struct Fixed<A: WireValue, B: WireValue>: Equatable, Sendable {
    /// A.
    public var a: A
    /// B.
    public var b: B
    /// Inner.
    public var inner: [Int8: [Fixed<[UInt32: UUID], Double>]]

    /// Makes a value of its fields.
    public init(a: A, b: B, inner: [Int8: [Fixed<[UInt32: UUID], Double>]]) {
      self.a = a
      self.b = b
      self.inner = inner
    }
  }

  /// Swap.
  public struct Swap<A: WireValue, B: WireValue>: Equatable, Sendable {
    /// A.
    public var a: A
    /// B.
    public var b: B
    /// Swapped.
    public var swapped: [Swap<B, A>]
    /// Half.
    @Indirect public var half: Swap<[Int8], B>?

    /// Makes a value of its fields.
    public init(a: A, b: B, swapped: [Swap<B, A>], half: Swap<[Int8], B>? = nil) {
      self.a = a
      self.b = b
      self.swapped = swapped
      self.half = half
    }
  }

  /// Choice.
  public enum Choice<A: WireValue>: Equatable, Sendable {
    /// Leaf.
    case leaf(a: A)
    /// Other.
    case other(of: [Choice<[String: Int8]>])
  }

  /// What `case/generics-recursive` takes.
  public struct Params: Equatable, Sendable {
    /// Fixed.
    public var fixed: Fixed<String, [Int8]>
    /// Swap.
    public var swap: Swap<String, Bool>
    /// Choice.
    public var choice: Choice<LocalDate>

    /// Makes a value of its fields.
    public init(fixed: Fixed<String, [Int8]>, swap: Swap<String, Bool>, choice: Choice<LocalDate>) {
      self.fixed = fixed
      self.swap = swap
      self.choice = choice
    }
  }

  /// What `case/generics-recursive` gives.
  public struct Result: Equatable, Sendable {
    /// Makes a value without fields.
    public init() {}
  }

  /// How the command can fail.
  public enum Failure: Error {
    /// An error that the command does not declare, or one whose data is not what it declares.
    case other(CommandFailure)
    /// The command could not be carried, or one of its values broke the contract.
    case undelivered(any Error)
  }
}

// codecs: 109 lines, sha256 88ed3cbe40c2
