use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserializer, Serialize, Serializer};

use super::adapter::{Read, Written};
use super::{Adapter, KeyAdapter, Refusal};

/// Maps refuse a key that occurs twice.
impl<K, V, KA, VA> Adapter<BTreeMap<K, V>> for BTreeMap<KA, VA>
where
    K: Ord + Serialize,
    KA: KeyAdapter<K>,
    VA: Adapter<V>,
{
    fn serialize<S: Serializer>(value: &BTreeMap<K, V>, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(
            value
                .iter()
                .map(|(key, value)| (key, Written::<VA, V>::new(value))),
        )
    }

    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<K, V>, D::Error> {
        from.deserialize_map(Entries::<K, V, KA, VA>(PhantomData))
    }
}

struct Entries<K, V, KA, VA>(PhantomData<(K, V, KA, VA)>);

impl<'de, K, V, KA, VA> Visitor<'de> for Entries<K, V, KA, VA>
where
    K: Ord,
    KA: KeyAdapter<K>,
    VA: Adapter<V>,
{
    type Value = BTreeMap<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some(text) = members.next_key::<String>()? {
            let refuse = |refusal: Refusal| A::Error::custom(refusal.under_entry(text.clone()));
            let key = KA::read(text.clone()).map_err(refuse)?;
            let value = members.next_value::<Read<VA, V>>()?;
            if map.insert(key, value.0).is_some() {
                return Err(refuse(Refusal::new("type", "This key occurs twice.")));
            }
        }
        Ok(map)
    }
}
