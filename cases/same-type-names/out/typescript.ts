// peer.spec.json

export interface Row {
  theirs: boolean;
}

export const rowCodec: wire.Codec<Row> = wire.record<Row>("Row", {
  theirs: wire.boolean(),
});

/** What `case/same-type-names/peer` takes. */
export interface CaseSameTypeNamesPeerParams {
  row: Row;
}

export const caseSameTypeNamesPeerParamsCodec: wire.Codec<CaseSameTypeNamesPeerParams> =
  wire.record<CaseSameTypeNamesPeerParams>("CaseSameTypeNamesPeerParams", {
    row: rowCodec,
  });

/** What `case/same-type-names/peer` gives. */
export type CaseSameTypeNamesPeerResult = Record<string, never>;

export const caseSameTypeNamesPeerResultCodec: wire.Codec<CaseSameTypeNamesPeerResult> =
  wire.record<CaseSameTypeNamesPeerResult>("CaseSameTypeNamesPeerResult", {});

// command: 27 lines, sha256 ca09b1e54195

// spec.json

export interface Row {
  mine: bigint;
}

export const rowCodec: wire.Codec<Row> = wire.record<Row>("Row", {
  mine: wire.int64(),
});

/** What `case/same-type-names` takes. */
export interface CaseSameTypeNamesParams {
  row: Row;
  theirs: Row_;
}

export const caseSameTypeNamesParamsCodec: wire.Codec<CaseSameTypeNamesParams> =
  wire.record<CaseSameTypeNamesParams>("CaseSameTypeNamesParams", {
    row: rowCodec,
    theirs: rowCodec_,
  });

/** What `case/same-type-names` gives. */
export type CaseSameTypeNamesResult = Record<string, never>;

export const caseSameTypeNamesResultCodec: wire.Codec<CaseSameTypeNamesResult> =
  wire.record<CaseSameTypeNamesResult>("CaseSameTypeNamesResult", {});

// command: 27 lines, sha256 d0df48923ebd
