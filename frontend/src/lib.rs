//! The WebAssembly half: wakes the islands up, and nothing else.

#[cfg(target_arch = "wasm32")]
mod browser {
    // Keeps the islands of the rooms in the bundle.
    use app as _;
    use leptos::wasm_bindgen;
    use leptos::wasm_bindgen::prelude::wasm_bindgen;

    /// Called by the loader before it wakes each island.
    #[wasm_bindgen]
    pub fn hydrate() {
        leptos::mount::hydrate_islands();
    }
}
