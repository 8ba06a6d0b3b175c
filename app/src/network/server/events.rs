//! What the network tells the rooms above.

use crate::network::model::{Country, NetworkId};
use crate::platform::server::Event;

/// A network was moved under another case, or out of every case. What was written there follows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NetworkMoved {
    /// The network.
    pub network: NetworkId,
    /// The case it belonged to.
    pub from: Option<Country>,
    /// The case it belongs to now.
    pub to: Option<Country>,
}

impl Event for NetworkMoved {}
