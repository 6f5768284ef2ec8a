typedef struct sdk_case_record_wide_Params sdk_case_record_wide_Params;
typedef struct sdk_case_record_wide_Result sdk_case_record_wide_Result;

/** What case/record-wide takes. */
struct sdk_case_record_wide_Params {
  bool has_field0;
  sdk_string field0;
  int64_t field1;
  bool field2;
  bool has_field3;
  double field3;
  /** A UUID in lower case. */
  sdk_string field4;
  sdk_string field5;
  bool has_field6;
  int64_t field6;
  bool field7;
  double field8;
  bool has_field9;
  /** A UUID in lower case. */
  sdk_string field9;
  sdk_string field10;
  int64_t field11;
  bool has_field12;
  bool field12;
  double field13;
  /** A UUID in lower case. */
  sdk_string field14;
  bool has_field15;
  sdk_string field15;
  int64_t field16;
  bool field17;
  bool has_field18;
  double field18;
  /** A UUID in lower case. */
  sdk_string field19;
  sdk_string field20;
  bool has_field21;
  int64_t field21;
  bool field22;
  double field23;
  bool has_field24;
  /** A UUID in lower case. */
  sdk_string field24;
  sdk_string field25;
  int64_t field26;
  bool has_field27;
  bool field27;
  double field28;
  /** A UUID in lower case. */
  sdk_string field29;
  bool has_field30;
  sdk_string field30;
  int64_t field31;
  bool field32;
  bool has_field33;
  double field33;
  /** A UUID in lower case. */
  sdk_string field34;
  sdk_string field35;
  bool has_field36;
  int64_t field36;
  bool field37;
  double field38;
  bool has_field39;
  /** A UUID in lower case. */
  sdk_string field39;
  sdk_string field40;
  int64_t field41;
  bool has_field42;
  bool field42;
  double field43;
  /** A UUID in lower case. */
  sdk_string field44;
  bool has_field45;
  sdk_string field45;
  int64_t field46;
  bool field47;
  bool has_field48;
  double field48;
// types: 116 more lines, sha256 0d643e874132

// command: 58 lines, sha256 a18bc43a805f

// codecs: 134 lines, sha256 aa2c95b700f3
