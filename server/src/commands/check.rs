//! `vitja check`.

use anyhow::{Result, bail};
use app::platform::text::Bundles;

use crate::settings::Settings;
use crate::{integrity, start};

pub(super) async fn run(settings: &Settings) -> Result<()> {
    let mut problems = Vec::new();
    if let Err(error) = Bundles::embedded() {
        problems.push(format!("texts of the interface: {error}"));
    }
    for name in ["main.css", "islands.js", "vitja.js", "vitja_bg.wasm"] {
        if !asset_exists(settings, name) {
            problems.push(format!("built assets: {name} is missing in {}", settings.site_dir.display()));
        }
    }
    let app = start::existing(settings).await?;
    if start::is_up_to_date(&app.db).await? {
        problems.extend(integrity::problems(&app).await?);
    } else {
        // What its tables hold can only be looked at once they are there.
        problems.push("database: not up to date; run vitja migrate, then check again".to_owned());
    }
    app.db.close().await?;
    for problem in &problems {
        println!("{problem}");
    }
    if problems.is_empty() {
        println!("no damage found");
        Ok(())
    } else {
        bail!("{} problems", problems.len())
    }
}

fn asset_exists(settings: &Settings, name: &str) -> bool {
    let manifest = std::fs::read_to_string(settings.site_dir.join("manifest.json")).unwrap_or_default();
    let names: std::collections::BTreeMap<String, String> =
        serde_json::from_str(&manifest).unwrap_or_default();
    let served = names.get(name).map_or(name, String::as_str);
    settings.site_dir.join("assets").join(served).exists()
}
