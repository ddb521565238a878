"use client";

import { useState } from "react";
import { api } from "@/app/_lib/api";
import { formatWage } from "@/server/figures/format";
import type { AreaPay as Area, LocalPay } from "@/server/roles/local-pay";

type Loaded = LocalPay | "loading" | "failed" | null;

/** Pay in an area of the reader's choice. The areas are fetched when the picker is first used. */
export function AreaPay({ slug }: { slug: string }) {
  const [loaded, setLoaded] = useState<Loaded>(null);
  const [code, setCode] = useState("");
  const pay = typeof loaded === "object" ? loaded : null;
  const chosen = pay?.areas.find(({ areaCode }) => areaCode === code);
  const load = () => {
    if (pay || loaded === "loading") return;
    setLoaded("loading");
    api.role.localPay
      .query({ slug })
      .then(setLoaded)
      .catch(() => setLoaded("failed"));
  };
  return (
    <div className="needs-script mt-2 max-w-md">
      <label htmlFor="area" className="text-sm text-soft">
        Area
      </label>
      <select
        id="area"
        className="field mt-1"
        value={code}
        onFocus={load}
        onPointerDown={load}
        onChange={(event) => setCode(event.target.value)}
      >
        <option value="">{loaded === "loading" ? "Loading the areas…" : "Choose an area"}</option>
        {pay?.areas.map(({ areaCode, area }) => (
          <option key={areaCode} value={areaCode}>
            {area}
          </option>
        ))}
      </select>
      <p aria-live="polite" className="mt-2">
        {loaded === "failed" && "The areas could not be loaded. The table below has them all."}
        {pay && chosen && payText(pay, chosen)}
      </p>
    </div>
  );
}

function payText({ vintage, lowLabel }: LocalPay, { area, unit, mean, low }: Area): string {
  const lowText = low === null ? "" : ` ${lowLabel}: ${formatWage(low, unit)}.`;
  return `${area}: ${formatWage(mean, unit)} ${unit === "hour" ? "an hour" : "a year"} on average.${lowText} (${vintage})`;
}
