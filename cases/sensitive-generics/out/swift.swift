/// A generic type hides what it holds where its field is sensitive, and leaves it to what it holds
/// where not.
public enum CaseSensitiveGenerics {
  /// Sealed.
  public struct Sealed<T: WireValue>: Equatable, Sendable, CustomReflectable {
    /// Note.
    public var note: String
    /// Held.
    public var held: T

    /// Makes a value of its fields.
    public init(note: String, held: T) {
      self.note = note
      self.held = held
    }

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      Mirror(self, children: ["note": self.note as Any, "held": "***"], displayStyle: .struct)
    }
  }

  /// Listed.
  public struct Listed<T: WireValue>: Equatable, Sendable {
    /// Note.
    public var note: String
    /// Items.
    public var items: [T]

    /// Makes a value of its fields.
    public init(note: String, items: [T]) {
      self.note = note
      self.items = items
    }
  }

  /// Label.
  public struct Label: Equatable, Sendable {
    /// Label.
    public var label: String

    /// Makes a value of its fields.
    public init(label: String) {
      self.label = label
    }
  }

  /// Secret.
  public struct Secret: Equatable, Sendable, CustomReflectable {
    /// Label.
    public var label: String
    /// Secret.
    public var secret: String

    /// Makes a value of its fields.
    public init(label: String, secret: String) {
      self.label = label
      self.secret = secret
    }

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      Mirror(self, children: ["label": self.label as Any, "secret": "***"], displayStyle: .struct)
    }
  }

  /// What `case/sensitive-generics` takes.
  public struct Params: Equatable, Sendable {
    /// User.
    public var user: String
    /// Text.
    public var text: Sealed<String>
    /// Record.
    public var record: Sealed<Label>
    /// Plain.
    public var plain: Listed<Secret>

    /// Makes a value of its fields.
    public init(user: String, text: Sealed<String>, record: Sealed<Label>, plain: Listed<Secret>) {
      self.user = user
// types: 20 more lines, sha256 f506b03d4b66

// codecs: 108 lines, sha256 7ddd85385a27
