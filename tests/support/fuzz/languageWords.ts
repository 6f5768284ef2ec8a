import type { LanguageToolchain } from '../toolchains/LanguageToolchain.js';

export type Language = LanguageToolchain['language'];

/** Each word once, however often it is written. */
const wordsIn = (text: string): readonly string[] => [...new Set(text.trim().split(/\s+/))];

/** What C has, which counts in C++ too: its headers are included from there. */
const ofC = wordsIn(`
  auto break case char const continue default do double else enum extern float for goto if inline int long register restrict
  return short signed sizeof static struct switch typedef union unsigned void volatile while _Bool _Atomic _Generic bool true
  false nullptr NULL EOF errno stdin stdout stderr linux unix i386 assert main malloc free size_t int64_t uint8_t INT_MAX NAN
  alignas alignof and and_eq asm bitand bitor catch char8_t char16_t class co_await co_return compl concept const_cast consteval
  constexpr constinit decltype delete dynamic_cast explicit export friend mutable namespace new noexcept not not_eq operator or
  or_eq private protected public reinterpret_cast requires static_assert static_cast template this thread_local throw try
  typeid typename typeof using virtual wchar_t xor xor_eq final override import module near far
  present value count items length size has_value data kind tag unknown raw index free init decode encode std _Reserved __x
`);

/** Keywords, built-ins, members of base types and names that generated code is likely to use itself, by language. */
export const languageWords: Readonly<Record<Language, readonly string[]>> = {
  typescript: wordsIn(`
    abstract any as asserts async await bigint boolean break case catch class const continue debugger declare default delete do
    else enum export extends false finally for from function get if implements import in infer instanceof interface is keyof let
    module namespace never new null number object of package private protected public readonly return satisfies set static string
    super switch symbol this throw true try type typeof undefined unique unknown using var void while with yield arguments eval
    globalThis window document Array Map Set Date RegExp Function Record Omit Pick Awaited Infinity NaN Buffer process require
    exports __dirname toJSON then constructor __proto__ __defineGetter__ hasOwnProperty isPrototypeOf
  `),
  rust: wordsIn(`
    as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut pub ref
    return self Self static struct super trait true type unsafe use where while abstract become box do final gen macro override
    priv typeof unsized virtual yield try union raw safe String Vec Option Some None Ok Err Result Box Rc Arc Default Clone Copy
    Debug Send Sync Sized Drop Fn FnOnce Iterator From Into AsRef ToString Serialize Deserialize std core alloc serde archc_runtime
    serde_json wire validate main test lib value error map entry i32 u8 f64 str char bool usize Value Error BTreeMap HashMap
  `),
  swift: wordsIn(`
    associatedtype class deinit enum extension fileprivate func import init inout internal let open operator private
    precedencegroup protocol public rethrows static struct subscript typealias var break case catch continue default defer do else
    fallthrough for guard if in repeat return throw switch where while Any as await catch false is nil rethrows self Self super
    throws true try associativity async convenience didSet dynamic final get indirect infix lazy left mutating none nonmutating
    optional override postfix precedence prefix Protocol required right set some Type unowned weak willSet actor nonisolated
    isolated consuming borrowing any each macro package sending String Int Int64 UInt64 Double Bool Data Date UUID URL Error
    Array Dictionary Set Optional Result Character Codable Decodable Encodable Sendable Equatable Hashable Identifiable Void Never
    CodingKeys Decoder Encoder Foundation Swift Task Actor hashValue hash description debugDescription encode decode id rawValue
    allCases unknown value json JSON JSONValue fields transport Client hasher into lhs rhs other container error code message
  `),
  kotlin: wordsIn(`
    as break class continue do else false for fun if in interface is null object package return super this throw true try
    typealias typeof val var when while by catch constructor delegate dynamic field file finally get import init param property
    receiver set setparam value where abstract actual annotation companion const crossinline data enum expect external final
    infix inline inner internal lateinit noinline open operator out override private protected public reified sealed suspend
    tailrec vararg it String Int Long Double Boolean Byte Short UInt ULong Any Unit Nothing Array List Map Set Pair Result Error
    Exception Throwable Companion hashCode equals toString copy component1 component2 component3 entries name ordinal valueOf
    values compareTo getClass wait notify notifyAll finalize serializer Serializable Json JsonElement json Instant Uuid Enum
    Comparable Number Char ByteArray kotlin java javax org kotlinx com main encode decode tag unknown raw Unknown message cause
  `),
  python: wordsIn(`
    False None True and as assert async await break class continue def del elif else except finally for from global if import in
    is lambda nonlocal not or pass raise return try while with yield match case type _ __init__ __class__ __dict__ __slots__
    __name__ __eq__ __hash__ __repr__ _x __x __x__ self cls args kwargs print list dict set tuple str int float bool bytes object
    id len map filter input open format hash iter next range sum min max any all abs dir vars property super staticmethod
    classmethod Exception ValueError TypeError KeyError Ellipsis NotImplemented copy json dump dict_ schema model_fields
    model_config model_dump model_validate model_construct model_extra model_json_schema model_post_init construct validate
    parse_obj parse_raw fields schema_json update_forward_refs from_orm datetime date uuid UUID re math enum Enum typing Any
    Optional Union List Dict Literal Annotated Generic TypeVar Protocol dataclass field dataclasses pydantic BaseModel Field
    RootModel MISSING fastapi request response errors value name values test mro client decode encode
  `),
  c: ofC,
  proto: wordsIn(`
    syntax import weak public package option inf repeated oneof map reserved rpc returns optional required extensions extend
    group max message enum service stream true false double float int32 int64 uint32 uint64 sint32 sint64 fixed32 fixed64 bool
    string bytes to nan google google.protobuf protobuf Timestamp Value Struct Any Empty Duration NullValue ListValue json_name
    deprecated descriptor Descriptor edition export local default Message Unspecified UNSPECIFIED unspecified value values key
    entry Entry class getClass serializedSize parser String Object List Map byte_size clear Clear DESCRIPTOR SerializeToString
    CopyFrom items kind raw unknown present null fields params result field1 Field_1 foo1 foo_1
  `),
};
